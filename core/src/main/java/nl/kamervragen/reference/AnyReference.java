package nl.kamervragen.reference;

import java.util.List;
import java.util.Optional;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;

/** Tells by its look what kind of identifier a text is. */
final class AnyReference {
    private static final String KIND = "verwijzing";

    private AnyReference() {}

    static Reference parse(String text) {
        if (CaseNumber.isValid(text)) {
            return CaseNumber.parse(text);
        }
        if (DocumentNumber.isValid(text)) {
            return DocumentNumber.parse(text);
        }
        if (LegacyNumber.isValid(text) || SenateNumber.isValid(text)) {
            return QuestionReference.parse(text);
        }
        if (IdGrammar.isBareDossier(text)) {
            throw new ReferenceFormatException(Findings.simple(ReadingCodes.REFERENCE_INCOMPLETE, text));
        }
        if (!IdGrammar.isWellFormed(text)) {
            throw new ReferenceFormatException(Findings.malformed(text, KIND));
        }
        return PublicationId.parse(text).specific();
    }

    static ParseResult<Reference> tryParse(CharSequence text) {
        String shown = text.length() > Findings.LONGEST ? "" : Chars.trim(text);
        Optional<Reference> exact = IdGrammar.specific(shown);
        if (exact.isPresent()) {
            return ParseResult.of(exact.get(), List.of());
        }
        ParseResult<QuestionReference> question = QuestionReference.tryParse(shown);
        if (question.value().isPresent()) {
            return question.map(Reference.class::cast);
        }
        ParseResult<DocumentNumber> document = DocumentNumber.tryParse(shown);
        if (document.value().isPresent()) {
            return document.map(Reference.class::cast);
        }
        if (AppendixReference.isMachineNumber(shown)) {
            return AppendixReference.tryParse(shown).map(Reference.class::cast);
        }
        ParseResult<Reference> other = WholeCitation.read(shown, Chamber.TK, Reference.class, KIND);
        return other.value().isPresent() || isTold(other) ? other : explained(question, text);
    }

    private static boolean isTold(ParseResult<?> result) {
        return result.diagnostics().stream().map(Diagnostic::code).anyMatch(AnyReference::isSpecific);
    }

    private static boolean isSpecific(Code code) {
        return !code.equals(ReadingCodes.REFERENCE_MALFORMED);
    }

    private static ParseResult<Reference> explained(ParseResult<QuestionReference> question, CharSequence text) {
        return isTold(question)
                ? ParseResult.failed(question.diagnostics())
                : ParseResult.failed(Findings.malformed(text, KIND));
    }
}
