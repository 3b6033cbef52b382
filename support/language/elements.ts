import type {
  Background,
  Examples,
  Feature,
  FeatureChild,
  Rule,
  RuleChild,
  Scenario,
  Step,
} from '@cucumber/messages';
import type { FeatureFile } from './feature-file';

type Kind = 'feature' | 'background' | 'rule' | 'scenario' | 'scenarioOutline' | 'examples';

/** A titled part of a feature file. */
export interface Element {
  readonly kind: Kind;
  readonly line: number;
  /** As written, without the colon. */
  readonly keyword: string;
  readonly name: string;
  readonly description: string;
  /** With their `@`. */
  readonly tags: readonly string[];
  readonly steps: readonly Step[];
  /** Steps of backgrounds that run before these, in order. */
  readonly precedingSteps: readonly Step[];
  /** A header row and rows of cells; only outlines have them. */
  readonly examples: readonly Examples[];
  /** The Rule that this element is, or stands in. */
  readonly rule: Rule | undefined;
}

type Titled = Feature | Rule | Background | Scenario | Examples;

interface Surroundings {
  readonly rule: Rule | undefined;
  readonly precedingSteps: readonly Step[];
}

function element(kind: Kind, node: Titled, { rule, precedingSteps }: Surroundings): Element {
  return {
    kind,
    line: node.location.line,
    keyword: node.keyword,
    name: node.name,
    description: node.description,
    tags: 'tags' in node ? node.tags.map(({ name }) => name) : [],
    steps: 'steps' in node ? node.steps : [],
    examples: 'examples' in node ? node.examples : [],
    precedingSteps,
    rule,
  };
}

function ofScenario(scenario: Scenario, around: Surroundings): Element[] {
  const kind = scenario.examples.length > 0 ? 'scenarioOutline' : 'scenario';
  return [
    element(kind, scenario, around),
    ...scenario.examples.map((examples) => element('examples', examples, around)),
  ];
}

function ofChildren(children: readonly (FeatureChild | RuleChild)[], around: Surroundings): Element[] {
  const steps = [...around.precedingSteps];
  return children.flatMap((child) => {
    const here = { ...around, precedingSteps: [...steps] };
    if (child.background) {
      steps.push(...child.background.steps);
      return [element('background', child.background, here)];
    }
    if ('rule' in child && child.rule) {
      const within = { ...here, rule: child.rule };
      return [element('rule', child.rule, within), ...ofChildren(child.rule.children, within)];
    }
    return child.scenario ? ofScenario(child.scenario, here) : [];
  });
}

/** Every titled part of a file in the order of its lines; none when it could not be parsed. */
export function elementsOf({ feature }: FeatureFile): Element[] {
  if (!feature) return [];
  const around = { rule: undefined, precedingSteps: [] };
  return [element('feature', feature, around), ...ofChildren(feature.children, around)];
}

/** Whether an element is a scenario, with or without a table of examples. */
export function isExample({ kind }: Element): boolean {
  return kind === 'scenario' || kind === 'scenarioOutline';
}
