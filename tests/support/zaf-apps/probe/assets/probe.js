// What the tests read: every message of the host, the client, and the events that a test asked for.
window.messages = [];
window.seen = [];
window.addEventListener("message", (event) => {
  window.messages.push(typeof event.data === "string" ? JSON.parse(event.data) : event.data);
});
window.client = window.ZAFClient.init((registered) => {
  window.registered = registered;
});
window.listen = (name, client = window.client) => {
  client.on(name, (data) => window.seen.push({ name, data: data === undefined ? null : data }));
};
