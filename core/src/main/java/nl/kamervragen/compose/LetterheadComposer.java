package nl.kamervragen.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.content.DutchDate;
import nl.kamervragen.model.LetterField;
import nl.kamervragen.model.Letterhead;
import nl.kamervragen.model.Sender;

/** The fields of a letterhead in the order of ministries' letters, with their labels. */
final class LetterheadComposer {
    private static final String PATH = "/letterhead/";

    private final List<Element> fields = new ArrayList<>();

    private LetterheadComposer() {}

    static List<Element> compose(Letterhead letterhead) {
        LetterheadComposer composer = new LetterheadComposer();
        composer.add("returnAddress", FieldKind.RETURN_ADDRESS, "Retouradres", letterhead.returnAddress());
        composer.add("addressee", FieldKind.ADDRESSEE, "", letterhead.addressee());
        letterhead.sender().ifPresent(composer::sender);
        composer.add("ourReference", FieldKind.OUR_REFERENCE, "Onze referentie", letterhead.ourReference());
        composer.add("yourReference", FieldKind.YOUR_REFERENCE, "Uw referentie", letterhead.yourReference());
        composer.add(
                "yourLetterDate",
                FieldKind.YOUR_LETTER_DATE,
                "Uw brief van",
                letterhead.yourLetterDate().map(DutchDate::format));
        composer.add(
                "enclosures",
                FieldKind.ENCLOSURES,
                letterhead.enclosures().size() == 1 ? "Bijlage" : "Bijlagen",
                letterhead.enclosures());
        for (int i = 0; i < letterhead.fields().size(); i++) {
            LetterField field = letterhead.fields().get(i);
            composer.fields.add(new Element.Field(PATH + "fields/" + i, FieldKind.OTHER, field.label(), field.lines()));
        }
        composer.add("date", FieldKind.DATE, "Datum", letterhead.date().map(DutchDate::format));
        composer.add("subject", FieldKind.SUBJECT, "Betreft", letterhead.subject());
        return composer.fields;
    }

    private void sender(Sender sender) {
        add("sender/directorate", FieldKind.DIRECTORATE, "", sender.directorate());
        add("sender/address", FieldKind.SENDER_ADDRESS, "", sender.address());
        add("sender/website", FieldKind.WEBSITE, "", sender.website());
    }

    private void add(String path, FieldKind kind, String label, Optional<String> value) {
        add(path, kind, label, value.map(List::of).orElse(List.of()));
    }

    private void add(String path, FieldKind kind, String label, List<String> lines) {
        if (!lines.isEmpty()) {
            fields.add(new Element.Field(PATH + path, kind, label, lines));
        }
    }
}
