/** The look of the workspace around its screens: one quiet bar, and notices that are seen and do not shout. */
import { css } from 'lit';

export const workspaceStyles = css`
  .workspace {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    max-inline-size: 84rem;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_space);
    border-block-end: 1px solid var(--_line);
  }

  .bar .title {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    align-items: baseline;
    margin: 0;
    font-size: 1.125rem;
  }

  .bar .actions {
    gap: 0 var(--_space);
    margin: 0;
    font-size: 0.9375rem;
  }

  .told {
    margin: 0;
    padding: 0.5rem 0.75rem;
    border-inline-start: 0.25rem solid var(--_success);
    background: var(--_tint);
    font-weight: 600;
  }

  /* Stays in the page: what comes into it is read out. */
  .told:empty {
    padding: 0;
    border: 0;
  }

  [part='notices'] {
    display: contents;
  }

  .caution {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem var(--_space);
    margin: 0;
    padding: 0.5rem 0.75rem;
    border-inline-start: 0.25rem solid var(--_warning);
  }

  .lead {
    margin: 0;
    font-size: 1.125rem;
  }
`;
