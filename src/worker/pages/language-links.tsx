import type { Pack } from '../../pack/index.ts';
import { catalogues, type Language } from '../../widget/index.ts';
import { interfaceLanguage } from '../interface-language.ts';

interface LanguageLinksProps {
  pack: Pack;
  /** What the page speaks. */
  language: Language;
}

/** The languages that the pack can be had in; nothing where there is one. */
export function LanguageLinks({ pack, language }: LanguageLinksProps) {
  const { languages: available = [] } = pack;
  if (available.length < 2) return null;
  return (
    <nav aria-label={catalogues[language].pageMessages.languages}>
      {available.map((each, index) => (
        <a
          key={each}
          href={index === 0 ? `/a/${pack.id}` : `/a/${pack.id}?lang=${each}`}
          lang={each}
          hreflang={each}
          aria-current={each === pack.language ? 'page' : undefined}
        >
          {catalogues[interfaceLanguage({ language: each })].pageMessages.languageName}
        </a>
      ))}
    </nav>
  );
}
