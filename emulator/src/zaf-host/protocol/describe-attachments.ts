type Described = Record<string, unknown>;

/** A comment's attachments: images and other files in separate lists. The file's name is given under both spellings, as the documentation has both. */
export function describeAttachments(attachments: readonly unknown[]): {
  imageAttachments: Described[];
  nonImageAttachments: Described[];
} {
  const all = attachments.map(describeAttachment);
  const isImage = ({ contentType }: Described) => String(contentType).startsWith("image/");
  return {
    imageAttachments: all.filter(isImage),
    nonImageAttachments: all.filter((attachment) => !isImage(attachment)),
  };
}

function describeAttachment(attachment: unknown): Described {
  const { content_type, content_url, file_name, thumbnails } = (attachment ?? {}) as {
    content_type?: unknown;
    content_url?: unknown;
    file_name?: unknown;
    thumbnails?: { content_url?: unknown }[];
  };
  return {
    contentType: content_type ?? "",
    contentUrl: content_url ?? "",
    filename: file_name ?? "",
    fileName: file_name ?? "",
    thumbnailUrl: thumbnails?.[0]?.content_url ?? null,
  };
}
