package nl.kamervragen.validate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Letterhead;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.registry.Registry;
import nl.kamervragen.term.AnswerTerm;

/**
 * What a rule looks at (<i>context van een controle</i>): the document, and what is known beside it.
 *
 * <p>Immutable and thread-safe. What a rule names in {@link Scope#needs()} is present.
 */
public final class RuleContext {
    private final Document document;
    private final List<QuestionSet> allSets;
    private final List<QuestionSet> sets;
    private final Validator validator;

    RuleContext(Document document, List<QuestionSet> allSets, List<QuestionSet> sets, Validator validator) {
        this.document = document;
        this.allSets = allSets;
        this.sets = sets;
        this.validator = validator;
    }

    /** The same context for the sets that a rule applies to. */
    RuleContext withSets(List<QuestionSet> replacement) {
        return new RuleContext(document, allSets, replacement, validator);
    }

    /**
     * The document.
     *
     * @return a letter or publication
     */
    public Document document() {
        return document;
    }

    /**
     * The document, if it is a letter.
     *
     * @return empty for a publication
     */
    public Optional<Letter> letter() {
        return document instanceof Letter letter ? Optional.of(letter) : Optional.empty();
    }

    /**
     * The letterhead.
     *
     * @return empty for a publication and for a letter without letterhead
     */
    public Optional<Letterhead> letterhead() {
        return letter().flatMap(Letter::letterhead);
    }

    /**
     * The sets that the rule applies to.
     *
     * @return those in the rule's scope, in order of print
     */
    public List<QuestionSet> sets() {
        return sets;
    }

    /**
     * All sets of the document.
     *
     * @return in order of print, whatever the rule's scope
     */
    public List<QuestionSet> allSets() {
        return allSets;
    }

    /**
     * The reference data.
     *
     * @return the standard registry unless the validator has another
     */
    public Registry registry() {
        return validator.registry();
    }

    /**
     * The day of checking.
     *
     * @return empty when it was not given; rules never ask the clock
     */
    public Optional<LocalDate> today() {
        return validator.today();
    }

    /**
     * The questions as they were submitted.
     *
     * @return empty when they were not given
     */
    public Optional<WrittenQuestions> submittedSet() {
        return validator.submittedSet();
    }

    /**
     * The deferrals of the set.
     *
     * @return empty when nothing is known of them; an empty list when there were none
     */
    public Optional<List<Deferral>> deferrals() {
        return validator.deferrals();
    }

    /**
     * The term of questions to this chamber.
     *
     * @param submitted the day of submission
     * @return the term under the validator's policy
     */
    public AnswerTerm term(LocalDate submitted) {
        return AnswerTerm.of(submitted, validator.termPolicy(document.chamber()));
    }
}
