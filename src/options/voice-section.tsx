import type { VNode } from 'preact';
import { type BrandProfile, RESPONSE_TIMES, type ResponseTime } from '../replies/types';
import { t, uiLanguage } from '../ui/i18n';
import { Switch } from '../ui/switch';
import { ChoiceField, SelectField, TextField } from './fields';
import { Section } from './section';

type Props = {
  readonly profile: BrandProfile;
  readonly saved: boolean;
  readonly onChange: (next: BrandProfile, delay?: number) => void;
};

/** Typing is stored after a pause of this many milliseconds. */
const TYPING_PAUSE_MS = 600;

/** Countries whose emergency numbers the replies know. */
const COUNTRIES = ['FR', 'BE', 'CH', 'CA', 'GB', 'IE', 'US', 'AU'] as const;

/** What replies say of the organisation. */
export function VoiceSection({ profile, saved, onChange }: Props): VNode {
  const choose = (change: Partial<BrandProfile>): void => onChange({ ...profile, ...change });
  const type = (change: Partial<BrandProfile>): void =>
    onChange({ ...profile, ...change }, TYPING_PAUSE_MS);
  const { support, responseTime } = profile;
  return (
    <Section id="voice" title="options_voice" intro="options_voice_intro" saved={saved}>
      <TextField
        label={t('field_name')}
        hint={t('field_name_hint')}
        value={profile.name}
        onInput={name => type({ name })}
      />
      <TextField
        label={t('field_signature')}
        hint={t('field_signature_hint')}
        value={profile.signature}
        onInput={signature => type({ signature })}
      />
      <ChoiceField
        label={t('field_address')}
        value={profile.address}
        options={(['vous', 'tu'] as const).map(value => ({
          value,
          name: t(`field_address_${value}`),
        }))}
        onChoose={address => choose({ address })}
      />
      <ChoiceField
        label={t('field_spelling')}
        value={profile.spelling}
        options={(['uk', 'us'] as const).map(value => ({
          value,
          name: t(`field_spelling_${value}`),
        }))}
        onChoose={spelling => choose({ spelling })}
      />
      <ChoiceField
        label={t('field_register')}
        value={profile.register}
        options={(['formal', 'warm', 'brief'] as const).map(value => ({
          value,
          name: t(`field_register_${value}`),
        }))}
        onChoose={register => choose({ register })}
      />
      <SelectField
        label={t('field_sector')}
        hint={t('field_sector_hint')}
        value={profile.sector}
        options={(['utilitarian', 'hedonic', 'public', 'other'] as const).map(value => ({
          value,
          name: t(`field_sector_${value}`),
        }))}
        onChoose={sector => choose({ sector })}
      />
      <TextField
        label={t('field_support_channel')}
        hint={t('field_support_channel_hint')}
        value={support.channel}
        onInput={channel => type({ support: { ...support, channel } })}
      />
      <TextField
        label={t('field_support_url')}
        value={support.url}
        onInput={url => type({ support: { ...support, url } })}
      />
      <TextField
        label={t('field_support_hours')}
        value={support.hours}
        onInput={hours => type({ support: { ...support, hours } })}
      />
      {(['public', 'private'] as const).map(channel => (
        <SelectField
          key={channel}
          label={t(`field_response_${channel}`)}
          {...(channel === 'private' && { hint: t('field_response_hint') })}
          value={responseTime[channel]}
          options={RESPONSE_TIMES.map(value => ({ value, name: nameOfTime(value) }))}
          onChoose={time => choose({ responseTime: { ...responseTime, [channel]: time } })}
        />
      ))}
      <TextField
        label={t('field_press')}
        hint={t('field_press_hint')}
        value={profile.press.contact}
        onInput={contact => type({ press: { ...profile.press, contact } })}
      />
      <TextField
        label={t('field_alert')}
        hint={t('field_alert_hint')}
        value={profile.alertChannel}
        onInput={alertChannel => type({ alertChannel })}
      />
      <TextField
        label={t('field_safety')}
        hint={t('field_safety_hint')}
        value={profile.safetyLine}
        onInput={safetyLine => type({ safetyLine })}
      />
      <SelectField
        label={t('field_country')}
        hint={t('field_country_hint')}
        value={profile.country}
        options={countries(profile.country)}
        onChoose={country => choose({ country })}
      />
      <div class="reminder">
        <Switch
          checked={profile.lateEvening}
          describedBy="late-hint"
          onChange={lateEvening => choose({ lateEvening })}
        >
          {t('field_late')}
        </Switch>
        <p id="late-hint" class="quiet">
          {t('field_late_hint')}
        </p>
      </div>
    </Section>
  );
}

function nameOfTime(time: ResponseTime): string {
  return time === '' ? t('field_response_none') : t(`field_response_${time}`);
}

/** Known countries by name; one imported from elsewhere stays in the list under its code. */
function countries(current: string): readonly { readonly value: string; readonly name: string }[] {
  const names = new Intl.DisplayNames(uiLanguage(), { type: 'region', fallback: 'code' });
  const codes: readonly string[] = COUNTRIES;
  const extra =
    current === '' || codes.includes(current) ? [] : [{ value: current, name: current }];
  const known = codes.map(code => ({ value: code, name: names.of(code) ?? code }));
  return [{ value: '', name: t('field_country_none') }, ...known, ...extra];
}
