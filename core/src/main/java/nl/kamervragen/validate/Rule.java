package nl.kamervragen.validate;

import nl.kamervragen.diagnostic.Code;

/**
 * One thing that can be wrong with a document (<i>controleregel</i>): one code, one small class.
 *
 * <p>A rule gets only documents that its {@link #scope()} covers, reports through {@link Findings}, and keeps no state:
 * one instance serves many threads. When it throws, the report says so and the document is not valid.
 *
 * <pre>{@code
 * final class LetterTooShort implements Rule {
 *     static final Code CODE = Code.of("letter-too-short", Severity.INFO, Stage.DOCUMENT, (key, locale) -> "Too short.");
 *
 *     public Code code() { return CODE; }
 *     public Scope scope() { return Scope.everything().kinds(DocumentKind.LETTER); }
 *     public void check(RuleContext context, Findings findings) {
 *         if (context.document().plainText().length() < 100) {
 *             findings.add(Diagnostic.of(CODE).path("/body").build());
 *         }
 *     }
 * }
 * }</pre>
 */
public interface Rule {
    /**
     * The code of every finding of this rule.
     *
     * @return a code of the stage {@code DOCUMENT} or {@code CASE}
     */
    Code code();

    /**
     * What it applies to and needs.
     *
     * @return the scope; everything by default
     */
    default Scope scope() {
        return Scope.everything();
    }

    /**
     * Whether it applies to a set that its scope covers: a finer sieve than the scope.
     *
     * @param set a set in scope
     * @param context the document and what is known beside it
     * @return false to leave the set out
     */
    default boolean appliesTo(QuestionSet set, RuleContext context) {
        return true;
    }

    /**
     * A sample of what it finds, for the list of rules.
     *
     * @return a few words, usually Dutch; empty when there is none
     */
    default String example() {
        return "";
    }

    /**
     * Looks for the defect.
     *
     * @param context the document, its sets in scope, and what is known beside it
     * @param findings takes what is found
     */
    void check(RuleContext context, Findings findings);
}
