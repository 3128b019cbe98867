package nl.kamervragen.validate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.validate.internal.RuleCodes;
import nl.kamervragen.validate.letter.SignatureMissing;
import nl.kamervragen.validate.notes.FootnoteUndefined;
import nl.kamervragen.validate.notes.FootnoteUnreferenced;
import nl.kamervragen.validate.questions.AnswerOverlap;
import nl.kamervragen.validate.questions.AnswerTextEmpty;
import nl.kamervragen.validate.questions.AnswerWithoutQuestion;
import nl.kamervragen.validate.questions.QuestionNumberDuplicate;
import nl.kamervragen.validate.questions.QuestionNumberGap;
import nl.kamervragen.validate.questions.QuestionTextEmpty;
import nl.kamervragen.validate.questions.QuestionUnanswered;
import nl.kamervragen.validate.questions.ThirdPersonRemnant;
import nl.kamervragen.validate.reference.ZaaknummerInconsistent;
import nl.kamervragen.validate.reference.ZaaknummerMalformed;
import nl.kamervragen.validate.reference.ZaaknummerMissing;
import nl.kamervragen.validate.reference.ZaaknummerYearMismatch;
import nl.kamervragen.validate.term.AnswerBeforeQuestion;
import nl.kamervragen.validate.term.AnswerBeyondExtendedTerm;
import nl.kamervragen.validate.term.AnswerLate;
import nl.kamervragen.validate.term.SubmittedDateInconsistent;
import nl.kamervragen.validate.title.TitleMissing;

/** The rules of the library (<i>controleregels</i>). Thread-safe. */
public final class Rules {
    private static final List<Rule> ALL = List.of(
            new ZaaknummerMissing(),
            new ZaaknummerMalformed(),
            new ZaaknummerInconsistent(),
            new ZaaknummerYearMismatch(),
            new SubmittedDateInconsistent(),
            new AnswerBeforeQuestion(),
            new AnswerLate(),
            new AnswerBeyondExtendedTerm(),
            new TitleMissing(),
            new SignatureMissing(),
            new QuestionUnanswered(),
            new AnswerWithoutQuestion(),
            new QuestionNumberGap(),
            new QuestionNumberDuplicate(),
            new AnswerOverlap(),
            new QuestionTextEmpty(),
            new AnswerTextEmpty(),
            new ThirdPersonRemnant(),
            new FootnoteUndefined(),
            new FootnoteUnreferenced());

    private Rules() {}

    /**
     * Every document and case rule.
     *
     * @return by subject
     */
    public static List<Rule> all() {
        return ALL;
    }

    /**
     * Every code that validating can report: those of reading, those of the rules, and {@code rule-failed}.
     *
     * @return sorted by slug
     */
    public static List<Code> codes() {
        return Stream.of(ReadingCodes.all().stream(), ALL.stream().map(Rule::code), Stream.of(RuleCodes.RULE_FAILED))
                .flatMap(codes -> codes)
                .sorted()
                .toList();
    }

    /**
     * The code with a slug.
     *
     * @param slug such as {@code answer-late}
     * @return empty when there is none
     */
    public static Optional<Code> code(String slug) {
        return codes().stream().filter(code -> code.slug().equals(slug)).findFirst();
    }
}
