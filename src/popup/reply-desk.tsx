import type { VNode } from 'preact';
import type { Reply, Suggestion } from '../replies/types';
import { localized, t } from '../ui/i18n';
import { type DeskMemory, editKey, OWN_DRAFT } from './desk-memory';
import { OwnDraft } from './own-draft';
import { ReplyEditor } from './reply-editor';
import type { Answering } from './thread';

type Props = {
  readonly suggestion: Suggestion;
  readonly answering: Answering;
  readonly memory: DeskMemory;
  readonly onChange: (change: Partial<DeskMemory>) => void;
};

/** What one could do with a comment and why, then the replies, one posture at a time. */
export function ReplyDesk({ suggestion, answering, memory, onChange }: Props): VNode {
  const { action, reason, advice, replies } = suggestion;
  const chosen = Math.min(memory.chosen, replies.length - 1);
  const reply = replies[chosen];
  const key = editKey(memory.seed, chosen);
  return (
    <>
      <section class="proposal" data-action={action}>
        <h2>{t(`action_${action}`)}</h2>
        <p>{localized(reason)}</p>
        {advice.length > 0 && (
          <ul class="advice">
            {advice.map(line => (
              <li key={line.en}>{localized(line)}</li>
            ))}
          </ul>
        )}
      </section>
      {reply === undefined ? (
        <OwnDraft
          answering={answering}
          text={memory.edits[OWN_DRAFT]}
          onEdit={text => onChange({ edits: { ...memory.edits, [OWN_DRAFT]: text } })}
        />
      ) : (
        <section class="replies">
          <Postures
            replies={replies}
            chosen={chosen}
            onChoose={index => onChange({ chosen: index })}
          />
          <ReplyEditor
            reply={reply}
            text={memory.edits[key] ?? reply.text}
            answering={answering}
            seed={memory.seed}
            onEdit={text => onChange({ edits: { ...memory.edits, [key]: text } })}
            onSeed={seed => onChange({ seed })}
          />
        </section>
      )}
    </>
  );
}

type PosturesProps = {
  readonly replies: readonly Reply[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
};

function Postures({ replies, chosen, onChoose }: PosturesProps): VNode {
  return (
    <fieldset class="postures">
      <legend class="visually-hidden">{t('desk_postures')}</legend>
      {replies.map((_reply, index) => (
        <label key={index}>
          <input
            type="radio"
            name="posture"
            checked={index === chosen}
            onChange={() => onChoose(index)}
          />
          <span>{nameOf(replies, index)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** "Calm", and "Calm 2" for a second reply of the same posture. */
function nameOf(replies: readonly Reply[], index: number): string {
  const posture = replies[index]?.posture ?? 'calm';
  const before = replies.slice(0, index).filter(reply => reply.posture === posture).length;
  const name = t(`posture_${posture}`);
  return before === 0 ? name : t('desk_posture_again', name, before + 1);
}
