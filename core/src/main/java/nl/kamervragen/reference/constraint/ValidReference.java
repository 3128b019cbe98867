package nl.kamervragen.reference.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.kamervragen.reference.CitationKind;

/**
 * The text is a reference (<i>geldig kenmerk</i>), of certain kinds if any are given.
 *
 * <p>For {@code String} and any other {@code CharSequence}; {@code null} is valid, as in all constraints. The message,
 * in Dutch or English by the locale of the validator, says so when a document number stands where a case number is
 * wanted.
 *
 * <pre>{@code
 * record Task(@ValidReference(CitationKind.CASE_NUMBER) String question, List<@ValidReference String> sources) {}
 * }</pre>
 */
@Documented
@Constraint(validatedBy = ReferenceValidator.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.CONSTRUCTOR,
    ElementType.ANNOTATION_TYPE,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ValidReference.List.class)
public @interface ValidReference {
    /** The key of the default message. */
    String MESSAGE = "{nl.kamervragen.reference.constraint.ValidReference.message}";

    /**
     * The kinds that are wanted; a publication id may be of any series.
     *
     * @return none for any kind
     */
    CitationKind[] value() default {};

    /**
     * Whether every notation will do, rather than the canonical form only.
     *
     * @return true to accept what {@code tryParse} gives a value for
     */
    boolean lenient() default false;

    /**
     * The message, or its key in braces.
     *
     * @return the template
     */
    String message() default MESSAGE;

    /**
     * The validation groups.
     *
     * @return none for the default group
     */
    Class<?>[] groups() default {};

    /**
     * What clients of the validator attach.
     *
     * @return nothing by default
     */
    Class<? extends Payload>[] payload() default {};

    /** Several of these on one element (<i>herhaling</i>). */
    @Documented
    @Target({
        ElementType.FIELD,
        ElementType.METHOD,
        ElementType.PARAMETER,
        ElementType.CONSTRUCTOR,
        ElementType.ANNOTATION_TYPE,
        ElementType.TYPE_USE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /**
         * The constraints.
         *
         * @return all of which have to hold
         */
        ValidReference[] value();
    }
}
