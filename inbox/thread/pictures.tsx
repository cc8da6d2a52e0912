import { useState } from "react";
import { FileRow } from "./file-row.tsx";
import { type Picture, pictureSize } from "./picture.ts";
import { lookAt } from "./viewer.tsx";

/** Pictures small and side by side; one press opens them large. */
export function Pictures({ pictures }: { pictures: readonly Picture[] }) {
  return (
    <ul className="flex flex-wrap gap-1.5">
      {pictures.map((picture, index) => (
        <li key={picture.id} className="min-w-0">
          <Small picture={picture} onOpen={() => lookAt(pictures, index)} />
        </li>
      ))}
    </ul>
  );
}

function Small({ picture, onOpen }: { picture: Picture; onOpen(): void }) {
  const [broken, setBroken] = useState(false);
  const { width, height } = pictureSize(picture.image);
  if (broken) return <FileRow attachment={{ ...picture, reason: "The picture could not be shown." }} />;
  return (
    <button
      type="button"
      aria-label={`Picture ${picture.name}, open it large`}
      title={picture.name}
      onClick={onOpen}
      className="block max-w-full overflow-hidden rounded-s bg-soft outline-offset-2"
    >
      <img
        src={picture.url}
        alt={picture.name}
        width={width}
        height={height}
        loading="lazy"
        decoding="async"
        onError={() => setBroken(true)}
        className="max-w-full object-cover"
      />
    </button>
  );
}
