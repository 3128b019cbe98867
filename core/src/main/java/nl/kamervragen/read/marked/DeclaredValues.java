package nl.kamervragen.read.marked;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.HeadingForm;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.OfficeKind;
import nl.kamervragen.model.QuestionNumbers;
import nl.kamervragen.model.Questioner;
import nl.kamervragen.model.Respondent;
import nl.kamervragen.model.Response;
import nl.kamervragen.reference.AppendixReference;
import nl.kamervragen.reference.QuestionReference;
import nl.kamervragen.reference.Reference;

/**
 * Values that a source states beside its print, by their RFC 6901 pointers. One that another version or another hand
 * wrote, in words that are not known here, is absent.
 */
final class DeclaredValues {
    private static final int DEEPEST = 8;

    private final TreeMap<String, String> texts;

    DeclaredValues(Map<String, String> texts) {
        this.texts = new TreeMap<>(texts);
    }

    /** Whether anything is stated of a place: that it is there, or a value below it. */
    boolean has(String path) {
        if (texts.containsKey(path)) {
            return true;
        }
        String below = texts.ceilingKey(path + "/");
        return below != null && below.startsWith(path + "/");
    }

    Optional<String> text(String path) {
        return Optional.ofNullable(texts.get(path));
    }

    Optional<LocalDate> date(String path) {
        return text(path).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        });
    }

    Optional<QuestionNumbers> numbers(String path) {
        return text(path).flatMap(text -> QuestionNumbers.tryParse(text).value());
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
                .form(text(path + "/form").flatMap(code -> byCode(HeadingForm.values(), HeadingForm::code, code)))
                .build();
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
                .seeAlso(list(path + "/seeAlso", at -> text(at).flatMap(DeclaredValues::appendix)))
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
        Optional<OfficeKind> kind =
                text(path + "/kind").flatMap(code -> byCode(OfficeKind.values(), OfficeKind::code, code));
        return left == 0
                ? Optional.empty()
                : kind.map(known -> Office.builder()
                        .kind(known)
                        .preposition(text(path + "/preposition"))
                        .portfolio(text(path + "/portfolio"))
                        .inAbsenceOf(office(path + "/inAbsenceOf", left - 1))
                        .build());
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

    /** The value of a closed choice that a word stands for. */
    static <E> Optional<E> byCode(E[] values, Function<E, String> code, String text) {
        return Arrays.stream(values)
                .filter(value -> code.apply(value).equals(text))
                .findFirst();
    }
}
