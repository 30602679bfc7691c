import { own, rule } from './rule.js';

/** What a symptom says by itself is an option of a choice, and is not asked as well; where an answer leads, that symptom says the answer,
 * or asks the same. */
export const says = rule('says', (catalog, report) => {
  for (const topic of catalog.topics) {
    for (const [id, symptom] of Object.entries(topic.symptoms)) {
      for (const [asked, option] of Object.entries(symptom.says ?? {})) {
        const check = own(topic.checks, asked);
        const place = [`symptom/${id}`, `says.${asked}`] as const;
        if (check?.kind !== 'choice') report(...place, `"${asked}" is no choice check`, 'Name a choice check of the guide.', asked);
        else if (!check.options.includes(option))
          report(...place, `"${asked}" has no option "${option}"`, `Choose one of ${check.options.join(', ')}.`, option);
        if (symptom.checks.includes(asked)) report(...place, 'what the symptom says is asked as well', 'Take it out of `checks`.', asked);
      }
      for (const [asked, ways] of Object.entries(symptom.leadsTo ?? {})) {
        for (const [option, next] of Object.entries(ways)) {
          const place = [`symptom/${id}`, `leadsTo.${asked}.${option}`] as const;
          if (!symptom.checks.includes(asked)) report(...place, `"${asked}" is not asked here`, 'Name a check of this symptom.', asked);
          const target = own(topic.symptoms, next);
          const asksToo = target?.checks.includes(asked) && own(own(target.leadsTo ?? {}, asked) ?? {}, option) === undefined;
          if (!asksToo && own(target?.says ?? {}, asked) !== option) {
            report(...place, `"${next}" does not say that answer`, 'Name a symptom whose `says` holds it, or which asks the same.', next);
          }
        }
      }
    }
  }
});
