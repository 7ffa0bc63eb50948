// Speaks to the host as the SDK of 2026 does, without being it: only what differs on the wire from the npm package.
const query = new URLSearchParams(window.location.search);
const hostOrigin = query.get("origin");
const appGuid = query.get("app_guid");
const post = (message) =>
  window.parent.postMessage(JSON.stringify({ ...message, appGuid, instanceGuid: appGuid }), hostOrigin);

window.messages = [];
window.isRightOrigin = /^https?:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/.test(hostOrigin ?? "");
window.addEventListener("message", (event) => {
  if (event.origin !== hostOrigin || event.source !== window.parent) return;
  const message = typeof event.data === "string" ? JSON.parse(event.data) : event.data;
  window.messages.push(message);
  if (message.key === "zaf.app.registered") post({ key: "session.live" });
});

let lastId = 0;
window.call = (request, params) => {
  lastId += 1;
  post({ id: lastId, request, params });
  return lastId;
};
let lastRequest = 0;
window.request = (options) => {
  lastRequest += 1;
  const name = `request:${lastRequest}`;
  post({ key: `iframe.on:${name}.done`, message: { subscriberCount: 1 } });
  post({ key: `iframe.on:${name}.fail`, message: { subscriberCount: 1 } });
  post({ key: name, message: options });
  return name;
};
window.release = (name) => {
  post({ key: `iframe.off:${name}.fail`, message: { subscriberCount: 0 } });
  post({ key: `iframe.off:${name}.done`, message: { subscriberCount: 0 } });
};
window.track = () => post({ key: "__track__", message: { event_name: "sdk_request_timeout" } });
window.postRaw = post;

post({ key: "iframe.handshake", message: { version: "2.0.37" } });
