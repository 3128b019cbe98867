package nl.kamervragen.reference;

import java.util.List;
import java.util.Optional;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.Severity;

/** Reads a text that is one reference and nothing else, by scanning it as a citation that stands alone. */
final class WholeCitation {
    private WholeCitation() {}

    static <T extends Reference> ParseResult<T> read(String text, Chamber chamber, Class<T> type, String kind) {
        Optional<ParseResult<T>> id = ofId(text, type);
        if (id.isPresent()) {
            return id.get();
        }
        Scan scan = new Scan(text, chamber, true);
        scan.run();
        List<Citation> found = scan.citations();
        if (found.size() == 1 && covers(found.get(0), text)) {
            Reference reference = found.get(0).target();
            if (type.isInstance(reference)) {
                return withSlips(type.cast(reference), text, scan, kind);
            }
        }
        boolean incomplete = IdGrammar.isBareDossier(text) || scan.incomplete();
        return ParseResult.failed(
                incomplete ? Findings.simple(ReadingCodes.REFERENCE_INCOMPLETE, text) : Findings.malformed(text, kind));
    }

    private static <T extends Reference> ParseResult<T> withSlips(T value, String text, Scan scan, String kind) {
        List<Diagnostic> slips = scan.marks().stream()
                .map(mark -> mark.severity() == Severity.INFO
                        ? Findings.simple(mark.code(), text)
                        : Findings.slip(text, kind))
                .toList();
        boolean usual = value.toString().equals(text) || value.citationForm().equals(text);
        if (!slips.isEmpty()) {
            return ParseResult.of(value, slips);
        }
        return ParseResult.of(value, usual ? List.of() : List.of(Findings.normalised(text, value)));
    }

    private static <T extends Reference> Optional<ParseResult<T>> ofId(String text, Class<T> type) {
        ParseResult<PublicationId> id = PublicationId.tryParse(text);
        return id.value()
                .map(value -> type == PublicationId.class ? value : value.specific())
                .filter(type::isInstance)
                .map(value -> id.map(ignored -> type.cast(value)));
    }

    /** Brackets and a full stop around a citation are no part of it, but no reason to refuse it either. */
    private static boolean covers(Citation citation, String text) {
        return isPunctuation(text, 0, citation.start()) && isPunctuation(text, citation.end(), text.length());
    }

    private static boolean isPunctuation(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (" ().,;".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
