package nl.kamervragen.reference.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import java.util.Set;
import nl.kamervragen.reference.CaseNumber;
import nl.kamervragen.reference.CitationKind;
import nl.kamervragen.reference.DocumentNumber;
import nl.kamervragen.reference.PublicationId;
import nl.kamervragen.reference.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link ValidReference} (<i>controle van een kenmerk</i>). Made by the validation provider, not by users;
 * thread-safe once initialised.
 */
public final class ReferenceValidator implements ConstraintValidator<ValidReference, CharSequence> {
    private static final String DOCUMENT = "{nl.kamervragen.reference.constraint.ValidReference.document.message}";

    private Set<CitationKind> kinds = Set.of();
    private boolean lenient;
    private boolean ownMessage;

    /** Made by the provider. */
    public ReferenceValidator() {}

    @Override
    public void initialize(ValidReference constraint) {
        kinds = Set.of(constraint.value());
        lenient = constraint.lenient();
        ownMessage = constraint.message().equals(ValidReference.MESSAGE);
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null || isWanted(text)) {
            return true;
        }
        if (ownMessage && kinds.equals(Set.of(CitationKind.CASE_NUMBER)) && DocumentNumber.isValid(text)) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(DOCUMENT).addConstraintViolation();
        }
        return false;
    }

    private boolean isWanted(CharSequence text) {
        if (CaseNumber.isValid(text)) {
            return kinds.isEmpty() || kinds.contains(CitationKind.CASE_NUMBER);
        }
        Optional<Reference> reference = Reference.tryParse(text)
                .value()
                .filter(value -> lenient || value.toString().contentEquals(text));
        return reference.isPresent() && (kinds.isEmpty() || fits(reference.get()));
    }

    private boolean fits(Reference reference) {
        return kinds.contains(reference.kind())
                || kinds.contains(CitationKind.PUBLICATION)
                        && PublicationId.tryParse(reference.toString()).value().isPresent();
    }
}
