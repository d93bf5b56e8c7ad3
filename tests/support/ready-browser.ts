import { launchBrowser } from './browser.ts';

/* Has the carried browser unpacked before several tests would do so at once. */
const browser = await launchBrowser();
await browser.close();
