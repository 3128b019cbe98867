package nl.kamervragen.read.marked;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.HeadingForm;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.OfficeKind;
import nl.kamervragen.model.Questioner;
import nl.kamervragen.model.Respondent;
import nl.kamervragen.model.Response;
import nl.kamervragen.reference.AppendixReference;
import nl.kamervragen.reference.QuestionReference;
import nl.kamervragen.reference.Reference;

/** Values of the model as texts by their RFC 6901 pointers, one a leaf, and back. */
final class ValueTree {
    private static final int DEEPEST = 8;

    private final Map<String, String> texts;

    ValueTree(Map<String, String> texts) {
        this.texts = texts;
    }

    static Map<String, String> of(String path, Heading heading) {
        ValueTree tree = new ValueTree(new LinkedHashMap<>());
        tree.all(path + "/questioners", heading.questioners(), (at, questioner) -> {
            tree.texts.put(at + "/name", questioner.name());
            tree.put(at + "/party", questioner.party());
        });
        tree.all(path + "/addressees", heading.addressees(), tree::office);
        tree.put(path + "/subject", heading.subject());
        tree.put(path + "/submitted", heading.submitted());
        tree.put(path + "/reference", heading.reference());
        tree.put(path + "/form", heading.form().map(HeadingForm::code));
        return tree.texts;
    }

    static Map<String, String> of(String path, Response response) {
        ValueTree tree = new ValueTree(new LinkedHashMap<>());
        tree.all(path + "/respondents", response.respondents(), (at, respondent) -> {
            tree.texts.put(at, "");
            tree.put(at + "/name", respondent.name());
            respondent.office().ifPresent(office -> tree.office(at + "/office", office));
        });
        tree.all(path + "/onBehalfOf", response.onBehalfOf(), tree::office);
        tree.put(path + "/received", response.received());
        tree.all(path + "/seeAlso", response.seeAlso(), (at, also) -> tree.texts.put(at, also.toString()));
        if (response.supplement()) {
            tree.texts.put(path + "/supplement", "true");
        }
        return tree.texts;
    }

    static Map<String, String> of(String path, Office office) {
        ValueTree tree = new ValueTree(new LinkedHashMap<>());
        tree.office(path, office);
        return tree.texts;
    }

    private void office(String path, Office office) {
        texts.put(path + "/kind", office.kind().code());
        put(path + "/preposition", office.preposition());
        put(path + "/portfolio", office.portfolio());
        office.inAbsenceOf().ifPresent(absent -> office(path + "/inAbsenceOf", absent));
    }

    private void put(String path, Optional<?> value) {
        value.ifPresent(present -> texts.put(path, present.toString()));
    }

    private <T> void all(String path, List<T> values, BiConsumer<String, T> put) {
        for (int i = 0; i < values.size(); i++) {
            put.accept(path + "/" + i, values.get(i));
        }
    }

    Heading heading(String path) {
        return Heading.builder()
                .questioners(list(
                        path + "/questioners",
                        at -> text(at + "/name")
                                .map(name -> Questioner.builder()
                                        .name(name)
                                        .party(text(at + "/party"))
                                        .build())))
                .addressees(list(path + "/addressees", at -> office(at, DEEPEST)))
                .subject(text(path + "/subject"))
                .submitted(date(path + "/submitted"))
                .reference(text(path + "/reference")
                        .flatMap(text -> QuestionReference.tryParse(text).value()))
                .form(text(path + "/form").flatMap(ValueTree::form))
                .build();
    }

    private static Optional<HeadingForm> form(String code) {
        for (HeadingForm form : HeadingForm.values()) {
            if (form.code().equals(code)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    Response response(String path) {
        return Response.builder()
                .respondents(list(
                        path + "/respondents",
                        at -> text(at).map(present -> Respondent.builder()
                                .name(text(at + "/name"))
                                .office(office(at + "/office", DEEPEST))
                                .build())))
                .onBehalfOf(list(path + "/onBehalfOf", at -> office(at, DEEPEST)))
                .received(date(path + "/received"))
                .seeAlso(list(path + "/seeAlso", at -> text(at).flatMap(ValueTree::appendix)))
                .supplement(text(path + "/supplement").isPresent())
                .build();
    }

    private static Optional<AppendixReference> appendix(String text) {
        return Reference.tryParse(text)
                .value()
                .filter(AppendixReference.class::isInstance)
                .map(AppendixReference.class::cast);
    }

    Optional<Office> office(String path) {
        return office(path, DEEPEST);
    }

    private Optional<Office> office(String path, int left) {
        Optional<OfficeKind> kind = text(path + "/kind").flatMap(ValueTree::kind);
        return left == 0
                ? Optional.empty()
                : kind.map(known -> Office.builder()
                        .kind(known)
                        .preposition(text(path + "/preposition"))
                        .portfolio(text(path + "/portfolio"))
                        .inAbsenceOf(office(path + "/inAbsenceOf", left - 1))
                        .build());
    }

    private static Optional<OfficeKind> kind(String code) {
        for (OfficeKind kind : OfficeKind.values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private Optional<String> text(String path) {
        return Optional.ofNullable(texts.get(path));
    }

    private Optional<LocalDate> date(String path) {
        return text(path).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        });
    }

    private static <T> List<T> list(String path, Function<String, Optional<T>> read) {
        List<T> result = new ArrayList<>();
        Optional<T> next = read.apply(path + "/0");
        while (next.isPresent()) {
            result.add(next.get());
            next = read.apply(path + "/" + result.size());
        }
        return result;
    }
}
