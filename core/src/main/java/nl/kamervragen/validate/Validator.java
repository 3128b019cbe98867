package nl.kamervragen.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.registry.Registry;
import nl.kamervragen.term.AnswerTermPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Judges documents (<i>controleur</i>).
 *
 * <p>Runs every rule whose scope covers the document and whose needs are met. Bad content never throws, and neither does
 * a broken rule: both end in the {@link Report}. Immutable and thread-safe.
 *
 * <pre>{@code
 * Report report = Validator.standard().validate(result);
 * Report today = Validator.builder().asOf(date).policy(policy).build().validate(document);
 * }</pre>
 */
public final class Validator {
    private static final Validator STANDARD = builder().build();

    private final List<Rule> rules;
    private final Policy policy;
    private final Registry registry;
    private final Map<Chamber, AnswerTermPolicy> termPolicies;
    private final Optional<LocalDate> today;
    private final Optional<WrittenQuestions> submittedSet;
    private final Optional<List<Deferral>> deferrals;

    private Validator(Builder builder) {
        this.rules = List.copyOf(builder.rules);
        this.policy = builder.policy;
        this.registry = builder.registry;
        this.termPolicies = new EnumMap<>(builder.termPolicies);
        this.today = Optional.ofNullable(builder.today);
        this.submittedSet = Optional.ofNullable(builder.submittedSet);
        this.deferrals = Optional.ofNullable(builder.deferrals);
    }

    /**
     * The validator with all rules of the library, the standard policy and registry, and nothing known beside the
     * document.
     *
     * @return the standard validator
     */
    public static Validator standard() {
        return STANDARD;
    }

    /**
     * Starts a validator.
     *
     * @return a builder that makes {@link #standard()} as it stands
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Judges what a reader returned: its own findings, and those of the rules, each with its place in the source.
     *
     * @param result what a reader returned; without a document the report holds why, and is not valid
     * @return the report
     */
    public Report validate(ParseResult<Document> result) {
        return new Validation(this, new ReportBuilder(policy, result.isComplete())).ofResult(result);
    }

    /**
     * Judges a document. What only its source would show is listed as not checked.
     *
     * @param document the document
     * @return the report
     */
    public Report validate(Document document) {
        return new Validation(this, new ReportBuilder(policy, true)).ofDocument(document);
    }

    /**
     * The rules of this validator.
     *
     * @return those of the library, then the extra ones
     */
    public List<Rule> rules() {
        return rules;
    }

    Registry registry() {
        return registry;
    }

    Optional<LocalDate> today() {
        return today;
    }

    Optional<WrittenQuestions> submittedSet() {
        return submittedSet;
    }

    Optional<List<Deferral>> deferrals() {
        return deferrals;
    }

    AnswerTermPolicy termPolicy(Chamber chamber) {
        return termPolicies.getOrDefault(chamber, AnswerTermPolicy.of(chamber));
    }

    /** Builds a {@link Validator}. Not thread-safe. */
    public static final class Builder {
        private final List<Rule> rules = new ArrayList<>(Rules.all());
        private final Map<Chamber, AnswerTermPolicy> termPolicies = new EnumMap<>(Chamber.class);
        private Policy policy = Policy.standard();
        private Registry registry = Registry.standard();
        private @Nullable LocalDate today;
        private @Nullable WrittenQuestions submittedSet;
        private @Nullable List<Deferral> deferrals;

        private Builder() {}

        /**
         * Sets the policy.
         *
         * @param value the policy
         * @return this
         */
        public Builder policy(Policy value) {
            this.policy = Objects.requireNonNull(value);
            return this;
        }

        /**
         * Sets the reference data.
         *
         * @param value the registry
         * @return this
         */
        public Builder registry(Registry value) {
            this.registry = Objects.requireNonNull(value);
            return this;
        }

        /**
         * Sets how a chamber counts its term.
         *
         * @param chamber the chamber
         * @param value its policy
         * @return this
         */
        public Builder termPolicy(Chamber chamber, AnswerTermPolicy value) {
            termPolicies.put(chamber, Objects.requireNonNull(value));
            return this;
        }

        /**
         * Sets the day of checking (<i>peildatum</i>). Without it, rules that need a "today" are not checked.
         *
         * @param value the day
         * @return this
         */
        public Builder asOf(LocalDate value) {
            this.today = Objects.requireNonNull(value);
            return this;
        }

        /**
         * Gives the questions as they were submitted, to compare with (<i>ingezonden vragen</i>).
         *
         * @param value the set
         * @return this
         */
        public Builder submittedSet(WrittenQuestions value) {
            this.submittedSet = Objects.requireNonNull(value);
            return this;
        }

        /**
         * Says which deferrals are known (<i>uitstelberichten</i>).
         *
         * @param values all of them; empty when it is known that there were none
         * @return this
         */
        public Builder deferrals(List<Deferral> values) {
            this.deferrals = List.copyOf(values);
            return this;
        }

        /**
         * Adds a rule of one's own.
         *
         * @param rule a thread-safe rule with a code that no other rule of this validator has
         * @return this
         */
        public Builder rule(Rule rule) {
            rules.add(Objects.requireNonNull(rule));
            return this;
        }

        /**
         * Makes the validator.
         *
         * @return the immutable validator
         * @throws IllegalArgumentException if two rules have one code
         */
        public Validator build() {
            Set<Code> codes = new HashSet<>();
            for (Rule rule : rules) {
                if (!codes.add(rule.code())) {
                    throw new IllegalArgumentException("Two rules have the code " + rule.code());
                }
            }
            return new Validator(this);
        }
    }
}
