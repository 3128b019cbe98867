package nl.kamervragen.validate;

/** What a rule needs beside the document (<i>benodigde gegevens</i>); without it the rule is not checked. */
public enum Need {
    /** The day of checking, from {@link Validator.Builder#asOf} (<i>peildatum</i>). */
    TODAY("today"),
    /** Reference data; always there, the standard ones by default (<i>stamgegevens</i>). */
    REGISTRY("registry"),
    /** The questions as they were submitted, from {@link Validator.Builder#submittedSet} (<i>ingezonden vragen</i>). */
    SUBMITTED_SET("submitted-set"),
    /** The deferrals of the set, from {@link Validator.Builder#deferrals} (<i>uitstelberichten</i>). */
    DEFERRALS("deferrals");

    private final String code;

    Need(String code) {
        this.code = code;
    }

    /**
     * The name in lists and JSON.
     *
     * @return kebab-case
     */
    public String code() {
        return code;
    }
}
