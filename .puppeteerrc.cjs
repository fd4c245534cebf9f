// Browsers are found, or installed on demand, by tests/helpers/find-browser.ts: `npm install` must never fail for want of one.
module.exports = { skipDownload: true };
