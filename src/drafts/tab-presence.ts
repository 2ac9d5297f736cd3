/** Tells the tabs of this browser of one another. */
export interface TabPresence {
  /** Says that this tab has a draft open now. */
  announce(this: void, id: string): void;
}

interface Message {
  readonly id: string;
  /** Whether a tab that has the same draft open should answer. */
  readonly isQuestion: boolean;
}

/** Returns the presence of this tab; calls back when another tab has the same draft open. */
export function openTabPresence(name: string, onShared: (id: string) => void): TabPresence {
  let openId: string | undefined;
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.id !== openId) return;
    if (data.isQuestion) channel.postMessage({ id: openId, isQuestion: false } satisfies Message);
    onShared(data.id);
  });
  return {
    announce(id) {
      openId = id;
      channel.postMessage({ id, isQuestion: true } satisfies Message);
    },
  };
}
