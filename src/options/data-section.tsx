import { Download, Upload } from 'lucide';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { ArchiveError, eraseAll, exportAll, importAll } from '../platform/archive';
import { StorageError } from '../platform/stored-item';
import { useAnnounce } from '../ui/announcer';
import { t } from '../ui/i18n';
import { Icon } from '../ui/icon';
import { ConfirmDialog } from './confirm-dialog';
import { download } from './download';
import { Section } from './section';

type Outcome = { readonly title: string; readonly problem?: string };

/** Everything stored: into a file, from a file, erased. */
export function DataSection(): VNode {
  const [outcome, setOutcome] = useState<Outcome | undefined>();
  const announce = useAnnounce();
  const succeed = (title: string): void => {
    setOutcome({ title });
    announce(title);
  };

  const save = async (): Promise<void> => {
    const now = new Date();
    const name = `sang-froid-${now.toISOString().slice(0, 10)}.json`;
    download(name, await exportAll(now));
    succeed(t('data_exported', name));
  };
  const load = async (file: File): Promise<void> => {
    try {
      await importAll(await file.text());
      succeed(t('data_imported'));
    } catch (error) {
      setOutcome({ title: t('data_import_failed', file.name), problem: problemOf(error) });
    }
  };
  const erase = async (): Promise<void> => {
    await eraseAll();
    succeed(t('data_reset_done'));
  };

  return (
    <Section id="data" title="options_data" intro="options_data_intro">
      <div class="actions">
        <button type="button" class="button" onClick={save}>
          <Icon node={Download} />
          {t('data_export')}
        </button>
        <label class="button file">
          <Icon node={Upload} />
          {t('data_import')}
          <input
            type="file"
            class="visually-hidden"
            accept=".json,application/json"
            onChange={event => {
              const [file] = event.currentTarget.files ?? [];
              // The same file may be chosen again after it was mended.
              event.currentTarget.value = '';
              if (file !== undefined) {
                void load(file);
              }
            }}
          />
        </label>
        <ConfirmDialog what="data" onConfirm={erase} />
      </div>
      {outcome !== undefined && <OutcomeNotice {...outcome} />}
    </Section>
  );
}

function OutcomeNotice({ title, problem }: Outcome): VNode {
  return problem === undefined ? (
    <p class="outcome" aria-hidden="true">
      {title}
    </p>
  ) : (
    <div class="notice problem" role="alert">
      <h3>{title}</h3>
      <p>{problem}</p>
    </div>
  );
}

function problemOf(error: unknown): string {
  if (error instanceof ArchiveError) {
    return t(`data_error_${error.problem}`, error.detail);
  }
  if (error instanceof StorageError) {
    return t('data_error_storage');
  }
  if (error instanceof DOMException) {
    return t('data_error_file');
  }
  throw error;
}
