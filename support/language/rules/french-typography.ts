import type { Bilingual } from '../../claims/claim';
import type { LocatedClaim } from '../../claims/located-chapter';
import type { Problem } from '../problem';
import { stepLinesOf } from '../step-lines';
import type { LintRule, Suite } from '../suite';
import { textsOf } from '../texts';
import { typographyFault } from '../typography';

type Place = Pick<Problem, 'file' | 'line'> & { readonly text: string };

function textsOfClaim({ file, line, ...claim }: LocatedClaim): Place[] {
  const reasons = Object.values(claim.notApplicable);
  const texts: (Bilingual | undefined)[] = [
    claim.statement,
    claim.finding,
    claim.excluded,
    claim.planned,
    ...reasons,
  ];
  return texts.flatMap((text) => (text ? [{ file, line, text: text.fr }] : []));
}

function frenchTexts({ features, book }: Suite): Place[] {
  const inFeatures = features
    .filter(({ language }) => language === 'fr')
    .flatMap((file) =>
      [...textsOf(file), ...stepLinesOf(file)].map(({ line, text }) => ({ file: file.path, line, text })),
    );
  const inChapters = book.chapters.flatMap(({ title, file, line, translations, claims }) => [
    { file, line, text: title.fr },
    ...translations.map((translation) => ({ file, line: translation.line, text: translation.fr })),
    ...claims.flatMap(textsOfClaim),
  ]);
  const inSteps = book.catalogue.entries.map(({ file, line, fr }) => ({ file, line, text: fr }));
  return [...inFeatures, ...inChapters, ...inSteps];
}

/** French is written with ’ « » and no-break spaces. */
export const frenchTypography: LintRule = (suite) =>
  frenchTexts(suite).flatMap(({ file, line, text }) => {
    const fault = typographyFault(text);
    return fault ? [{ rule: 'french-typography', file, line, ...fault }] : [];
  });
