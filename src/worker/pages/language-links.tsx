import { catalogues, type Language } from '../../widget/index.ts';
import { interfaceLanguage } from '../interface-language.ts';
import type { PackName } from './beside-pack.ts';

interface LanguageLinksProps {
  pack: PackName;
  /** What the page speaks. */
  language: Language;
  /** Whether the page shows the pack, in its language, itself. */
  isShown?: boolean;
}

/** The languages that the pack can be had in; nothing where there is one. */
export function LanguageLinks({ pack, language, isShown = false }: LanguageLinksProps) {
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
          aria-current={isShown && each === pack.language ? 'page' : undefined}
        >
          {catalogues[interfaceLanguage({ language: each })].pageMessages.languageName}
        </a>
      ))}
    </nav>
  );
}
