/** The screens of a turn, one after the other: begin, vote, what else, join, say what bothers you. */
import { html, nothing, type TemplateResult } from 'lit';
import type { EveningTopicRecord } from '../../../domain/evening/evening-records.js';
import { autonym } from '../../shared/autonym.js';
import { directionOf } from '../../shared/renovation-element.js';
import { commonIn } from '../../shared/states.js';
import { promiseView, writePromise } from '../../results/written-promise.js';
import { LanguageEvent } from './language-event.js';
import { grievanceScreen, joinScreen } from './entry-screens.js';
import { heading, mark, topicLabel, topicsOf, trouble } from './screen-parts.js';
import type { TabletStep } from './tablet-desk.js';
import type { TabletView } from './tablet-view.js';

const SCREENS: Readonly<Record<TabletStep, (tablet: TabletView) => TemplateResult>> = {
  rest: restScreen,
  vote: voteScreen,
  more: moreScreen,
  join: joinScreen,
  grievance: grievanceScreen,
};

export const tabletScreen = (tablet: TabletView): TemplateResult => SCREENS[tablet.desk.step](tablet);

function restScreen(tablet: TabletView): TemplateResult {
  const { desk, words, languages, language } = tablet;
  return html`
    ${notice(tablet)}
    ${
      desk.owesVotes
        ? html`${trouble(tablet)}<button type="button" @click=${() => void desk.tryAgain()}>
              ${tryAgain(tablet)}
            </button>`
        : nothing
    }
    ${heading(tablet, words.rest.title)}
    <p data-read-aloud>${words.rest.text}</p>
    ${
      languages.length < 2
        ? nothing
        : html`<div class="languages" role="group" aria-label=${words.language}>
            ${languages.map(
              (each) =>
                html`<button
                  type="button"
                  lang=${each}
                  aria-pressed=${String(each === language)}
                  @click=${() => tablet.dispatchEvent(new LanguageEvent(each))}
                >
                  ${autonym(each)}
                </button>`,
            )}
          </div>`
    }
    <button type="button" class="primary big begin" @click=${() => desk.begin()}>${words.rest.begin}</button>
  `;
}

/** Read aloud where the voice of the screen can: that is the next person's. */
function notice({ desk, words, language, farewell }: TabletView): TemplateResult {
  const said = farewell?.text ?? (desk.notice === 'cleared' ? words.rest.cleared : '');
  const spoken = farewell?.language ?? language;
  const read = spoken === language;
  return html`<p
    class="notice"
    role="status"
    lang=${spoken}
    dir=${directionOf(spoken)}
    ?data-read-aloud=${read}
    .textContent=${said}
  ></p>`;
}

function voteScreen(tablet: TabletView): TemplateResult {
  const { desk, words } = tablet;
  return html`
    ${heading(tablet, words.vote.title)}
    <p data-read-aloud>${words.vote.text}</p>
    <ul class="topics">
      ${topicsOf(tablet).map((topic) => html`<li>${voteButton(tablet, topic)}</li>`)}
    </ul>
    ${trouble(tablet)}
    <p class="kept" role="status">${keptLine(tablet)}</p>
    <button type="button" class="primary big done" @click=${() => void desk.doneVoting()}>${words.vote.done}</button>
  `;
}

function voteButton(tablet: TabletView, topic: EveningTopicRecord): TemplateResult {
  const { desk, words, language, fallbacks } = tablet;
  const chosen = desk.votes.includes(topic.id);
  const promise = topic.promise && writePromise(topic.promise, language, fallbacks);
  return html`<button
      type="button"
      class="topic"
      data-topic=${topic.id}
      aria-pressed=${String(chosen)}
      @click=${() => desk.tap(topic.id)}
    >
      ${mark(chosen)}<span data-read-aloud>${topicLabel(tablet, topic)}</span>
    </button>
    ${promiseView(promise, words.promise)}`;
}

function keptLine({ desk, words, language }: TabletView): string | typeof nothing {
  if (desk.saving) return words.vote.saving;
  if (desk.failure || desk.keptVotes === null) return nothing;
  return words.vote.saved(desk.keptVotes, new Intl.NumberFormat(language).format(desk.keptVotes));
}

function moreScreen(tablet: TabletView): TemplateResult {
  const { desk, words, evening } = tablet;
  const { more } = words;
  const notice =
    desk.notice === 'joined' ? more.savedJoin : desk.notice === 'complained' ? more.savedGrievance : nothing;
  return html`
    <p class="notice" role="status" data-read-aloud>${notice}</p>
    ${heading(tablet, more.title)}
    ${evening.state.record?.votingEnded ? html`<p data-read-aloud>${words.vote.ended}</p>` : nothing}
    <div class="choices">
      ${
        desk.joined
          ? html`<p class="joined">${mark(true)} ${more.joined}</p>`
          : topicsOf(tablet).length > 0
            ? html`<button type="button" class="big to-join" @click=${() => desk.go('join')}>${more.join}</button>`
            : nothing
      }
      <button type="button" class="big to-grievance" @click=${() => desk.go('grievance')}>
        ${desk.complaints > 0 ? more.anotherGrievance : more.grievance}
      </button>
      <button type="button" class="primary big stop" @click=${() => tablet.end('thanks')}>${more.stop}</button>
    </div>
  `;
}

const tryAgain = ({ language }: TabletView): string => commonIn(language).tryAgain;
