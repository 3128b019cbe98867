package nl.kamervragen.read.assembly;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kamervragen.reference.CaseNumber;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.reference.PublicationId;
import nl.kamervragen.reference.SessionYear;

/**
 * What a file's properties say of a publication. They fill in what the text itself does not print, and never overrule it.
 *
 * <p>Names are matched without their prefix and without regard to case: {@code OVERHEIDop.vergaderjaar} is
 * {@code vergaderjaar}. A value that does not follow its grammar is passed over.
 */
final class SourceFacts {
    private final Map<String, String> byName = new HashMap<>();

    SourceFacts(Map<String, String> properties) {
        properties.forEach((name, value) -> byName.putIfAbsent(key(name), value.strip()));
    }

    private static String key(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    Optional<PublicationId> id() {
        return value("identifier", "publicatie")
                .flatMap(text -> PublicationId.tryParse(text).value())
                .filter(id -> id.toString().startsWith("ah-") || id.toString().startsWith("kv-"));
    }

    Optional<SessionYear> sessionYear() {
        return value("vergaderjaar").flatMap(text -> SessionYear.tryParse(text).value());
    }

    Optional<Integer> number() {
        return value("aanhangselnummer")
                .filter(text -> text.matches("[0-9]{1,5}"))
                .map(Integer::valueOf);
    }

    /** As the page prints it in its table of facts; what only the record beside a publication says stays there. */
    Optional<CaseNumber> reference() {
        return value("vraag").filter(CaseNumber::isValid).map(CaseNumber::parse);
    }

    Optional<Chamber> chamber() {
        return value("creator", "organisatie")
                .filter(text -> text.toLowerCase(Locale.ROOT).startsWith("eerste kamer"))
                .map(text -> Chamber.EK);
    }

    private Optional<String> value(String... names) {
        for (String name : names) {
            String value = byName.get(name);
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
