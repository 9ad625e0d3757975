// @ts-check
/**
 * For every window Chromium makes a page of its own, for the suggestions under its address bar: half a second of processor
 * beside whatever is tried or measured. Switched off here.
 */

/** What playwright-core switches off by itself: the last list that a browser is given is the one that counts. */
const PLAYWRIGHTS = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...[
    'HttpsFirstBalancedModeAutoEnable',
    'LensOverlay',
    'MediaRouter',
    'PaintHolding',
    'ThirdPartyStoragePartitioning',
  ],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled'],
  'PreconnectToSearch',
];

export const WITHOUT_OWN_PAGES = `--disable-features=${[...PLAYWRIGHTS, 'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'].join()}`;
