import styles from './panel.module.css';
import { useTemplate } from './use-template';

/** The hiring guide of the template: questions that come up, and their answers. It is never exported. */
export function Guide() {
  const template = useTemplate();
  if (template === 'loading') return <p className={styles.quiet}>Loading the guide …</p>;
  if (template === 'none' || template.guide.length === 0) {
    return <p className={styles.quiet}>There is no hiring guide for this draft.</p>;
  }
  return (
    <>
      <p className={styles.quiet}>For you, not for the posting.</p>
      {template.guide.map(({ question, answer }) => (
        <section key={question} className={styles.entry}>
          <h2 className={styles.heading}>{question}</h2>
          {answer.map((row) => (
            <p key={row.id}>{row.content.text}</p>
          ))}
        </section>
      ))}
    </>
  );
}
