package nl.kamervragen.xml.akomantoso;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.NoticeKind;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.Response;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.xml.internal.XmlEscape;
import nl.kamervragen.xml.internal.XmlOutput;

/** Who and what the document speaks of (<i>referenties</i>): people, parties, offices and steps, each named once. */
final class References {
    static final String SOURCE = "#bron";

    private final Map<Entry, String> entries = new LinkedHashMap<>();
    private final Ids ids;

    /** One entry: the element, the kind in its path, and what it shows. */
    private record Entry(String element, String kind, String showAs) {}

    References(Document document, Ids ids) {
        this.ids = ids;
        entries.put(new Entry("TLCOrganization", "organization", "bron"), ids.unique("bron"));
        String chamber = document.chamber().dutchName() + " der Staten-Generaal";
        entries.put(
                new Entry("TLCOrganization", "organization", chamber),
                ids.unique(document.chamber().code()));
        if (document instanceof Letter letter) {
            letter.signatories().forEach(signatory -> {
                signatory.name().ifPresent(this::person);
                signatory.office().ifPresent(this::office);
            });
        }
        document.allWrittenQuestions().forEach(this::add);
    }

    private void add(WrittenQuestions set) {
        set.heading().ifPresent(this::add);
        set.response().ifPresent(this::add);
        set.notice().ifPresent(notice -> notice(notice.kind()));
    }

    private void add(Heading heading) {
        heading.questioners().forEach(questioner -> {
            person(questioner.name());
            questioner.party().ifPresent(party -> id("TLCOrganization", "organization", "fractie", party));
        });
        heading.addressees().forEach(this::office);
    }

    private void add(Response response) {
        response.respondents().forEach(respondent -> {
            respondent.name().ifPresent(this::person);
            respondent.office().ifPresent(this::office);
        });
        response.onBehalfOf().forEach(this::office);
    }

    String person(String name) {
        return id("TLCPerson", "person", "persoon", name);
    }

    String office(Office office) {
        return id("TLCRole", "role", "ambt", office.plainText());
    }

    String notice(NoticeKind kind) {
        return concept(
                switch (kind) {
                    case DEFERRAL -> "uitstel";
                    case ANSWERED_ELSEWHERE -> "elders beantwoord";
                    case WITHDRAWN -> "ingetrokken";
                });
    }

    String concept(String name) {
        return id("TLCConcept", "concept", "stap", name);
    }

    private String id(String element, String kind, String prefix, String showAs) {
        return "#"
                + entries.computeIfAbsent(
                        new Entry(element, kind, showAs), key -> ids.unique(prefix + "_" + Slug.of(showAs)));
    }

    void write(XmlOutput out) {
        out.start("references").attribute("source", SOURCE);
        entries.forEach((entry, id) -> out.start(entry.element())
                .attribute("eId", id)
                .attribute("href", "/akn/ontology/" + entry.kind() + "/nl/" + Slug.of(entry.showAs()))
                .attribute("showAs", XmlEscape.encode(entry.showAs()))
                .end());
        out.end();
    }

    /** Who asks: the first questioner, else the chamber. */
    String asker(Document document, Optional<Heading> heading) {
        return heading.flatMap(h -> h.questioners().stream().findFirst())
                .map(questioner -> person(questioner.name()))
                .orElse("#" + document.chamber().code());
    }
}
