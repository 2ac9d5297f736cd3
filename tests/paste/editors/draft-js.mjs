import Draft from 'draft-js';
import { createElement, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

const tags = {
  'header-one': 'h1',
  'header-two': 'h2',
  'header-three': 'h3',
  'unordered-list-item': 'ul',
  'ordered-list-item': 'ol',
};

function Editor({ onState }) {
  const [editorState, setState] = useState(() => Draft.EditorState.createEmpty());
  useEffect(() => onState(editorState), [editorState, onState]);
  return createElement(Draft.Editor, { editorState, onChange: setState });
}

export function start(place) {
  let latest;
  const onState = (state) => {
    latest = state;
  };
  createRoot(place).render(createElement(Editor, { onState }));
  return { html: () => write(Draft.convertToRaw(latest.getCurrentContent())) };
}

/** It writes no HTML itself: what stands in its blocks, with the depth of items said in so many words. */
function write({ blocks, entityMap }) {
  const holder = document.createElement('div');
  for (const block of blocks) {
    const tag = tags[block.type] ?? 'p';
    const isItem = tag === 'ul' || tag === 'ol';
    const element = document.createElement(isItem ? 'li' : tag);
    element.append(...pieces(block, entityMap));
    if (!isItem) {
      holder.append(element);
      continue;
    }
    element.dataset.depth = String(block.depth);
    if (holder.lastElementChild?.localName !== tag) holder.append(document.createElement(tag));
    holder.lastElementChild.append(element);
  }
  return holder.innerHTML;
}

/** The stretches of a block between the ends of its styles and links, each in its tags. */
function pieces({ text, inlineStyleRanges, entityRanges }, entityMap) {
  const ranges = [...inlineStyleRanges, ...entityRanges];
  const ends = ranges.flatMap(({ offset, length }) => [offset, offset + length]);
  const cuts = [...new Set([0, ...ends, text.length])].toSorted((left, right) => left - right);
  return cuts.slice(1).map((end, index) => {
    const from = cuts[index];
    const around = ranges.filter(({ offset, length }) => offset <= from && end <= offset + length);
    return around.reduce(
      (inner, range) => {
        const outer = elementFor(range, entityMap);
        outer.append(inner);
        return outer;
      },
      document.createTextNode(text.slice(from, end)),
    );
  });
}

function elementFor({ style, key }, entityMap) {
  if (style === undefined) {
    const anchor = document.createElement('a');
    anchor.setAttribute('href', entityMap[key].data.url);
    return anchor;
  }
  return document.createElement(style === 'BOLD' ? 'b' : 'i');
}
