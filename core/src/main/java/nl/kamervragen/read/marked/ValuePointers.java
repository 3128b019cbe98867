package nl.kamervragen.read.marked;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.HeadingForm;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.Response;

/** Takes values apart into texts by their RFC 6901 pointers; {@link DeclaredValues} puts them together. */
final class ValuePointers {
    private final Map<String, String> texts = new LinkedHashMap<>();

    Map<String, String> texts() {
        return texts;
    }

    void add(String path, String text) {
        texts.put(path, text);
    }

    void add(String path, Heading heading) {
        add(path, "");
        all(path + "/questioners", heading.questioners(), (at, questioner) -> {
            add(at + "/name", questioner.name());
            add(at + "/party", questioner.party());
        });
        all(path + "/addressees", heading.addressees(), this::add);
        add(path + "/subject", heading.subject());
        add(path + "/submitted", heading.submitted());
        add(path + "/reference", heading.reference());
        add(path + "/form", heading.form().map(HeadingForm::code));
    }

    void add(String path, Response response) {
        add(path, "");
        all(path + "/respondents", response.respondents(), (at, respondent) -> {
            add(at, "");
            add(at + "/name", respondent.name());
            respondent.office().ifPresent(office -> add(at + "/office", office));
        });
        all(path + "/onBehalfOf", response.onBehalfOf(), this::add);
        add(path + "/received", response.received());
        all(path + "/seeAlso", response.seeAlso(), (at, also) -> add(at, also.toString()));
        if (response.supplement()) {
            add(path + "/supplement", "true");
        }
    }

    void add(String path, Office office) {
        add(path + "/kind", office.kind().code());
        add(path + "/preposition", office.preposition());
        add(path + "/portfolio", office.portfolio());
        office.inAbsenceOf().ifPresent(absent -> add(path + "/inAbsenceOf", absent));
    }

    private void add(String path, Optional<?> value) {
        value.ifPresent(present -> add(path, present.toString()));
    }

    private static <T> void all(String path, List<T> values, BiConsumer<String, T> add) {
        for (int i = 0; i < values.size(); i++) {
            add.accept(path + "/" + i, values.get(i));
        }
    }
}
