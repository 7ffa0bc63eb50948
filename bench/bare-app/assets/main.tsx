import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";

interface Client {
  get(path: string): Promise<Record<string, unknown>>;
}
declare const ZAFClient: { init(): Client };

const client = ZAFClient.init();

/** The least that a React app in the sidebar can do: the ticket's tags in one paragraph. */
function TagLine() {
  const [tags, setTags] = useState<string[] | null>(null);
  useEffect(() => {
    void client.get("ticket.tags").then((answer) => setTags(answer["ticket.tags"] as string[]));
  }, []);
  return tags && <p data-status="bare">{tags.join(" ") || "no tags"}</p>;
}

const root = document.getElementById("root");
if (root) createRoot(root).render(<TagLine />);
