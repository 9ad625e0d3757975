/** What is behind the organiser's door, part by part. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import { countVotes } from '../../../domain/evening/board.js';
import { rankTopics } from '../../../domain/evening/rank-topics.js';
import type { TopicIdea } from '../../../domain/evening/topic-sources.js';
import { textIn, type LocalizedText } from '../../../domain/localized-text.js';
import { loadingState } from '../../shared/states.js';
import type { OrganiserMessages } from '../locales/organiser-messages.js';
import type { OrganiserFace, OrganiserPart } from './organiser-face.js';
import { joinersList } from './joiners-list.js';
import './topic-editor.js';
import type { TopicEvent } from './topic-editor.js';

type Part = (organiser: OrganiserFace, words: OrganiserMessages) => TemplateResult;

export const organiserSections: Part = (organiser, words) =>
  html`<div class="organiser">
    <div class="head">
      <p class="title" role="heading" aria-level=${organiser.headingLevel} tabindex="-1">${words.title}</p>
      <button type="button" class="close" @click=${() => organiser.shut()}>${words.close}</button>
    </div>
    ${topicsPart(organiser, words)} ${ideasPart(organiser, words)} ${joinersPart(organiser, words)}
    ${grievancesPart(organiser, words)} ${devicesPart(organiser, words)}
  </div>`;

/** What a part is about, and beside it what came of what was done there last. */
function partHead({ headingLevel, said }: OrganiserFace, part: OrganiserPart | null, title: string): TemplateResult {
  const here = part !== null && said?.part === part ? said : null;
  return html`<div class="part-head">
    <p class="part-title" role="heading" aria-level=${headingLevel + 1} tabindex="-1">${title}</p>
    ${part === null ? nothing : html`<p class="done" role="status">${here?.problem === false ? here.text : nothing}</p>`}
    ${here?.problem ? html`<p class="problem" role="alert">${here.text}</p>` : nothing}
  </div>`;
}

const labelIn = ({ spoken, config }: OrganiserFace, label: LocalizedText): string =>
  textIn(label, spoken, config.languages);

const topicsPart: Part = (organiser, words) => {
  const { topics, vote } = words;
  const { ballots, record } = organiser.evening.state;
  const ended = record?.votingEnded === true;
  return html`<section class="topics">
    ${partHead(organiser, 'topics', topics.title)}
    <div class="row">
      <p>${vote.turns(ballots.length)} ${ended ? vote.ended : nothing}</p>
      <button type="button" class="end" @click=${() => void organiser.endVoting(!ended)}>
        ${ended ? vote.reopen : vote.end}
      </button>
    </div>
    ${organiser.topics.length === 0 ? html`<p>${topics.none}</p>` : topicsTable(organiser, words)}
    ${
      organiser.editing === undefined
        ? html`<div class="row">
            <button type="button" class="add" @click=${() => organiser.write(null)}>${topics.add}</button>
          </div>`
        : // Another topic is another editor: nothing that was typed for the one ends up in the other.
          keyed(
            organiser.editing?.id,
            html`<renovation-evening-topic
              .topic=${organiser.editing}
              .words=${words}
              .language=${organiser.spoken}
              .languages=${organiser.config.languages}
              @evening-topic=${({ written }: TopicEvent) => void organiser.putWritten(written)}
            ></renovation-evening-topic>`,
          )
    }
  </section>`;
};

const topicsTable: Part = (organiser, { topics }) => {
  const votes = new Map(
    rankTopics(organiser.topics, countVotes(organiser.evening.state.ballots)).map((each) => [
      each.topic.id,
      each.votes,
    ]),
  );
  const joining = (id: string): number =>
    organiser.records.current?.signUps.filter(({ topic }) => topic === id).length ?? 0;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${topics.title}>
    <table role="table">
      <thead>
        <tr role="row">
          <th scope="col" role="columnheader">${topics.topic}</th>
          <th scope="col" role="columnheader" class="number">${topics.votes}</th>
          <th scope="col" role="columnheader" class="number">${topics.joiners}</th>
          <td role="cell"></td>
        </tr>
      </thead>
      <tbody>
        ${repeat(
          organiser.topics,
          ({ id }) => id,
          (topic, index) => {
            const label = labelIn(organiser, topic.label);
            return html`<tr role="row" data-topic=${topic.id}>
              <th scope="row" role="rowheader">${label}</th>
              <td role="cell" class="number votes" data-label=${topics.votes}>${votes.get(topic.id) ?? 0}</td>
              <td role="cell" class="number joining" data-label=${topics.joiners}>${joining(topic.id)}</td>
              <td role="cell" class="tools">
                ${tool('up', '↑', topics.up(label), index === 0, () => void organiser.raise(topic))}
                ${tool('edit', '✎', topics.edit(label), false, () => organiser.write(topic))}
                ${tool('remove', '✕', topics.remove(label), false, () => void organiser.takeOff(topic))}
              </td>
            </tr>`;
          },
        )}
      </tbody>
    </table>
  </div>`;
};

/** One that can do nothing now keeps the focus: a topic that was just moved to the top has it. */
const tool = (name: string, sign: string, label: string, off: boolean, press: () => void): TemplateResult =>
  html`<button
    type="button"
    class="plain ${name}"
    aria-label=${label}
    aria-disabled=${off ? 'true' : nothing}
    @click=${press}
  >
    ${sign}
  </button>`;

const ideasPart: Part = (organiser, words) => {
  const { ideas } = organiser;
  const { status } = organiser.source.state;
  if (ideas.length === 0 && status !== 'failed') return html``;
  return html`<section class="ideas-part">
    ${partHead(organiser, 'ideas', words.ideas.title)}
    <p class="hint">${words.ideas.text}</p>
    ${status === 'failed' ? html`<p>${words.ideas.unreadable}</p>` : nothing}
    <ul class="ideas">
      ${repeat(
        ideas,
        ({ id }) => id,
        (idea) => html`<li>${ideaLine(organiser, words, idea)}</li>`,
      )}
    </ul>
  </section>`;
};

function ideaLine(organiser: OrganiserFace, { ideas }: OrganiserMessages, idea: TopicIdea): TemplateResult {
  const { state: source } = organiser.source;
  const about = source.status === 'ready' && source.release.disclosure.rounding !== null;
  const number = new Intl.NumberFormat(organiser.spoken);
  const from = {
    study: ideas.fromStudy,
    list: ideas.fromList,
    residents: ideas.chosenBy(number.format(idea.chosenBy ?? 0), about),
  }[idea.from];
  return html`<button type="button" class="put" data-idea=${idea.id} @click=${() => void organiser.putIdea(idea)}>
      ${ideas.put(labelIn(organiser, idea.label))}
    </button>
    <span class="hint">${from}</span>`;
}

const joinersPart: Part = (organiser, words) => {
  const { joiners, spoken, config, records } = organiser;
  return html`<section class="who-joins">
    ${partHead(organiser, 'joiners', words.joiners.title)}
    ${
      records.failure
        ? html`<p class="problem" role="alert">${organiser.storeWords[records.failure.reason]}</p>`
        : !records.current
          ? loadingState(spoken)
          : joiners.length === 0
            ? html`<p>${words.joiners.none}</p>`
            : html`<p class="hint">${words.joiners.confidential}</p>
                <div class="row">
                  <button type="button" class="print" @click=${() => organiser.print(words)}>
                    ${words.joiners.print}
                  </button>
                  <button type="button" class="csv" @click=${() => organiser.saveCsv(words)}>
                    ${words.joiners.csv}
                  </button>
                </div>
                ${joinersList({
                  joiners,
                  words,
                  language: spoken,
                  fallbacks: config.languages,
                  erasing: {
                    asked: organiser.erasing,
                    ask: (id) => organiser.askToEmpty(id),
                    erase: (id) => void organiser.emptySignUp(id),
                  },
                })}`
    }
  </section>`;
};

const grievancesPart: Part = (organiser, { grievances }) => {
  const written = organiser.records.current?.grievances ?? [];
  return html`<section>
    ${partHead(organiser, null, grievances.title)}
    ${
      written.length === 0
        ? html`<p>${grievances.none}</p>`
        : html`<p class="hint">${grievances.text}</p>
            <ul class="grievances">
              ${written.map(({ text, language }) => html`<li lang=${language} dir="auto">${text}</li>`)}
            </ul>`
    }
  </section>`;
};

const devicesPart: Part = (organiser, words) => {
  const { devices } = words;
  return html`<section>
    ${partHead(organiser, 'devices', devices.title)}
    <p>${devices.text}</p>
    <div class="row">
      <button type="button" class="save-votes" @click=${() => organiser.saveVotes(words)}>${devices.save}</button>
      <label class="field"
        ><span>${devices.bring}</span
        ><input
          type="file"
          accept=".json,application/json"
          @change=${async (event: Event) => {
            const input = event.currentTarget as HTMLInputElement;
            const [file] = input.files ?? [];
            if (file) await organiser.bringVotes(file, words);
            input.value = '';
          }}
      /></label>
    </div>
  </section>`;
};
