/** A voice on this device for the language; none that sends the text elsewhere. `null`: there is none. */
function localVoice(language: string): SpeechSynthesisVoice | null {
  const voices = globalThis.speechSynthesis?.getVoices() ?? [];
  return voices.find((voice) => voice.localService && voice.lang.split(/[-_]/)[0] === language.split('-')[0]) ?? null;
}

export function canReadAloud(language: string): boolean {
  return localVoice(language) !== null;
}

export function readAloud(text: string, language: string): void {
  const voice = localVoice(language);
  if (!voice) return;
  speechSynthesis.cancel();
  const spoken = new SpeechSynthesisUtterance(text);
  spoken.voice = voice;
  spoken.lang = voice.lang;
  speechSynthesis.speak(spoken);
}
