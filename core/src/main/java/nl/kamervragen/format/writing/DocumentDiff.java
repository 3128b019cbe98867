package nl.kamervragen.format.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Letterhead;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.Question;
import nl.kamervragen.model.WrittenQuestions;

/** Where two documents differ, as paths into the first one's JSON (<i>verschillen</i>). */
public final class DocumentDiff {
    private static final Letterhead NO_LETTERHEAD = Letterhead.builder().build();

    private final List<String> paths = new ArrayList<>();

    private DocumentDiff() {}

    /**
     * Compares two documents.
     *
     * @param first any document
     * @param second any document
     * @return RFC 6901 pointers in the order of the document, as deep as a property or block; empty when they are equal
     */
    public static List<String> paths(Document first, Document second) {
        if (first.equals(second)) {
            return List.of();
        }
        DocumentDiff diff = new DocumentDiff();
        diff.document(first, second);
        return diff.paths.isEmpty() ? List.of("") : List.copyOf(diff.paths);
    }

    private void document(Document first, Document second) {
        same("/chamber", first.chamber(), second.chamber());
        if (first instanceof Letter a && second instanceof Letter b) {
            same("/letterhead", a.letterhead().isPresent(), b.letterhead().isPresent());
            letterhead(a.letterhead().orElse(NO_LETTERHEAD), b.letterhead().orElse(NO_LETTERHEAD));
            list("/body", a.body(), b.body());
            list("/signatories", a.signatories(), b.signatories());
        } else if (first instanceof Publication a && second instanceof Publication b) {
            same("/id", a.id(), b.id());
            same("/sessionYear", a.sessionYear(), b.sessionYear());
            same("/number", a.number(), b.number());
            same("/status", a.status(), b.status());
        } else {
            paths.add("/type");
        }
        sets(first, second);
    }

    private void letterhead(Letterhead a, Letterhead b) {
        same("/letterhead/returnAddress", a.returnAddress(), b.returnAddress());
        same("/letterhead/addressee", a.addressee(), b.addressee());
        same("/letterhead/sender", a.sender(), b.sender());
        same("/letterhead/ourReference", a.ourReference(), b.ourReference());
        same("/letterhead/yourReference", a.yourReference(), b.yourReference());
        same("/letterhead/yourLetterDate", a.yourLetterDate(), b.yourLetterDate());
        same("/letterhead/date", a.date(), b.date());
        same("/letterhead/subject", a.subject(), b.subject());
        same("/letterhead/enclosures", a.enclosures(), b.enclosures());
        list("/letterhead/fields", a.fields(), b.fields());
    }

    private void sets(Document first, Document second) {
        List<WrittenQuestions> a = first.allWrittenQuestions();
        List<WrittenQuestions> b = second.allWrittenQuestions();
        for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
            String path = i == 0 ? "/writtenQuestions" : "/moreWrittenQuestions/" + (i - 1);
            if (i < a.size() && i < b.size()) {
                set(path, a.get(i), b.get(i));
            } else {
                paths.add(path);
            }
        }
    }

    private void set(String path, WrittenQuestions a, WrittenQuestions b) {
        same(path + "/heading", a.heading(), b.heading());
        same(path + "/response", a.response(), b.response());
        same(path + "/notice", a.notice(), b.notice());
        list(path + "/introduction", a.introduction(), b.introduction());
        list(path + "/explanation", a.explanation(), b.explanation());
        list(path + "/footnotes", a.footnotes(), b.footnotes());
        int questions = Math.min(a.questions().size(), b.questions().size());
        same(path + "/questions", a.questions().size(), b.questions().size());
        for (int i = 0; i < questions; i++) {
            question(
                    path + "/questions/" + i,
                    a.questions().get(i),
                    b.questions().get(i));
        }
        int answers = Math.min(a.answers().size(), b.answers().size());
        same(path + "/answers", a.answers().size(), b.answers().size());
        for (int i = 0; i < answers; i++) {
            answer(path + "/answers/" + i, a.answers().get(i), b.answers().get(i));
        }
    }

    private void question(String path, Question a, Question b) {
        same(path + "/numbers", a.numbers(), b.numbers());
        list(path + "/lead", a.lead(), b.lead());
        list(path + "/content", a.content(), b.content());
    }

    private void answer(String path, Answer a, Answer b) {
        same(path + "/numbers", a.numbers(), b.numbers());
        list(path + "/lead", a.lead(), b.lead());
        list(path + "/content", a.content(), b.content());
    }

    private void same(String path, Object a, Object b) {
        if (!a.equals(b)) {
            paths.add(path);
        }
    }

    /** Names the first item that differs: what follows it has shifted. */
    private void list(String path, List<?> a, List<?> b) {
        for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
            Optional<Object> left = i < a.size() ? Optional.of(a.get(i)) : Optional.empty();
            Optional<Object> right = i < b.size() ? Optional.of(b.get(i)) : Optional.empty();
            if (!left.equals(right)) {
                paths.add(path + "/" + i);
                return;
            }
        }
    }
}
