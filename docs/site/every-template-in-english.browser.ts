import { LANGUAGES } from './testing/judge-page';
import { judgeTemplates } from './testing/judge-templates';

judgeTemplates(LANGUAGES[0]);
