package nl.kamervragen.xml.akomantoso;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Exchange;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.Question;
import nl.kamervragen.model.QuestionNumber;
import nl.kamervragen.model.QuestionNumbers;
import nl.kamervragen.model.Respondent;
import nl.kamervragen.model.Signatory;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.xml.internal.XmlEscape;
import nl.kamervragen.xml.internal.XmlOutput;

/** Writes one set: each answer after the last of its questions, and with a reference to each of them. */
final class SetWriter {
    private final XmlOutput out;
    private final Document document;
    private final WrittenQuestions set;
    private final References references;
    private final Ids ids;
    private final BlockWriter blocks;
    private final Map<Question, String> questionIds = new IdentityHashMap<>();
    private final Map<Answer, List<Question>> questionsOf = new IdentityHashMap<>();

    SetWriter(
            XmlOutput out,
            Document document,
            WrittenQuestions set,
            References references,
            Ids ids,
            BlockWriter blocks) {
        this.out = out;
        this.document = document;
        this.set = set;
        this.references = references;
        this.ids = ids;
        this.blocks = blocks;
        for (Exchange exchange : set.exchanges()) {
            exchange.answer()
                    .ifPresent(answer -> questionsOf
                            .computeIfAbsent(answer, key -> new ArrayList<>())
                            .addAll(exchange.questions()));
        }
    }

    void write() {
        out.start("questions").attribute("eId", ids.unique("vragen"));
        set.heading()
                .flatMap(heading -> heading.subject())
                .ifPresent(subject -> out.element("heading", XmlEscape.encode(subject)));
        blocks.container(Akn.INTRODUCTION, set.introduction());
        List<List<Integer>> answersAfter = answersAfter();
        answersAfter.get(0).forEach(this::answer);
        for (int i = 0; i < set.questions().size(); i++) {
            question(set.questions().get(i));
            answersAfter.get(i + 1).forEach(this::answer);
        }
        set.notice().ifPresent(notice -> blocks.container(Akn.NOTICE, notice.content()));
        blocks.container(Akn.EXPLANATION, set.explanation());
        out.end();
    }

    /** The answers before the first question, after the first, and so on. */
    private List<List<Integer>> answersAfter() {
        Map<Question, Integer> indexes = new IdentityHashMap<>();
        List<List<Integer>> result = new ArrayList<>();
        result.add(new ArrayList<>());
        for (Question question : set.questions()) {
            indexes.put(question, result.size());
            result.add(new ArrayList<>());
        }
        int place = 0;
        for (int i = 0; i < set.answers().size(); i++) {
            List<Question> joined = questionsOf.getOrDefault(set.answers().get(i), List.of());
            place = joined.isEmpty()
                    ? place
                    : Collections.max(joined.stream()
                            .map(question -> indexes.getOrDefault(question, 0))
                            .toList());
            result.get(place).add(i);
        }
        return result;
    }

    private void question(Question question) {
        String id = ids.unique("vraag" + suffix(question.numbers()));
        questionIds.putIfAbsent(question, id);
        out.start("question").attribute("eId", id).attribute("by", references.asker(document, set.heading()));
        set.heading()
                .flatMap(heading -> heading.addressees().stream().findFirst())
                .ifPresent(office -> out.attribute("to", references.office(office)));
        numbers(question.numbers());
        if (!question.numbers().isEmpty()) {
            String label = question.numbers().size() > 1 ? "Vragen " : "Vraag ";
            out.element("num", label + question.numbers());
        }
        blocks.container(Akn.LEAD, question.lead());
        blocks.writeSome(question.content());
        out.end();
    }

    private void answer(int index) {
        Answer answer = set.answers().get(index);
        out.start("answer").attribute("eId", ids.unique("antwoord" + suffix(answer.numbers())));
        out.attribute("by", answerer().orElse("#" + document.chamber().code()));
        role().ifPresent(office -> out.attribute("as", references.office(office)));
        numbers(answer.numbers());
        out.attribute(Akn.KV + "index", String.valueOf(index));
        if (!answer.numbers().isEmpty()) {
            answerNumbers(answer);
        }
        blocks.container(Akn.LEAD, answer.lead());
        blocks.writeSome(answer.content());
        out.end();
    }

    private void answerNumbers(Answer answer) {
        List<QuestionNumber> numbers = answer.numbers().toList();
        out.start("num").text(numbers.size() > 1 ? "Antwoord op vragen " : "Antwoord op vraag ");
        for (int i = 0; i < numbers.size(); i++) {
            if (i > 0) {
                out.text(i == numbers.size() - 1 ? " en " : ", ");
            }
            String number = numbers.get(i).toString();
            Optional<String> target = target(answer, numbers.get(i));
            if (target.isPresent()) {
                out.start("ref")
                        .attribute("href", "#" + target.get())
                        .text(number)
                        .end();
            } else {
                out.text(number);
            }
        }
        out.end();
    }

    private Optional<String> target(Answer answer, QuestionNumber number) {
        List<Question> joined = questionsOf.getOrDefault(answer, List.of());
        return joined.stream()
                .filter(question -> question.numbers().contains(number))
                .findFirst()
                .or(() -> joined.stream()
                        .filter(question -> question.numbers().contains(number.withoutLetter()))
                        .findFirst())
                .map(questionIds::get);
    }

    private void numbers(QuestionNumbers numbers) {
        if (!numbers.isEmpty()) {
            out.attribute(Akn.KV + "numbers", join(numbers, " "));
        }
    }

    private static String suffix(QuestionNumbers numbers) {
        return numbers.isEmpty() ? "" : "_" + join(numbers, "_");
    }

    private static String join(QuestionNumbers numbers, String separator) {
        return String.join(
                separator, numbers.stream().map(QuestionNumber::toString).toList());
    }

    /** Who answers: in a letter who signs, in a publication who is named in the answer line. */
    private Optional<String> answerer() {
        Optional<String> respondent = set.response().stream()
                .flatMap(response -> response.respondents().stream())
                .flatMap((Respondent r) -> r.name().stream())
                .findFirst();
        return respondent.or(this::signer).map(references::person);
    }

    private Optional<String> signer() {
        return document instanceof Letter letter
                ? letter.signatories().stream()
                        .flatMap((Signatory s) -> s.name().stream())
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Office> role() {
        Optional<Office> office = set.response().stream()
                .flatMap(response -> response.respondents().stream())
                .flatMap(respondent -> respondent.office().stream())
                .findFirst();
        return office.isPresent() || !(document instanceof Letter letter)
                ? office
                : letter.signatories().stream()
                        .flatMap(signatory -> signatory.office().stream())
                        .findFirst();
    }
}
