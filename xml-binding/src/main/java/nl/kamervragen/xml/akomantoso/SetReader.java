package nl.kamervragen.xml.akomantoso;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.diagnostic.SourceMap;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.Notice;
import nl.kamervragen.model.NoticeKind;
import nl.kamervragen.model.Question;
import nl.kamervragen.model.QuestionNumber;
import nl.kamervragen.model.QuestionNumbers;
import nl.kamervragen.model.WrittenQuestions;

/** Reads one {@code questions} (<i>stel vragen</i>). */
final class SetReader {
    private final Cursor cursor;
    private final BlockReader blocks;
    private final List<Read<Question>> questions = new ArrayList<>();
    private final List<Read<Answer>> answers = new ArrayList<>();
    private final List<Block> introduction = new ArrayList<>();
    private final List<Block> notice = new ArrayList<>();
    private final List<Block> explanation = new ArrayList<>();
    private String subject = "";
    private String asker = "";
    private String asked = "";
    private String answerer = "";
    private String office = "";

    /** A question or answer with its place in the list and in the source. */
    private record Read<T>(T value, int index, SourceSpan span) {}

    SetReader(Cursor cursor, BlockReader blocks) {
        this.cursor = cursor;
        this.blocks = blocks;
    }

    SetReader read() throws XMLStreamException {
        cursor.children(this::child);
        answers.sort(Comparator.comparingInt(Read::index));
        return this;
    }

    private void child(String name) throws XMLStreamException {
        switch (name) {
            case "heading" -> subject = cursor.text();
            case "num", "subheading" -> cursor.skip();
            case "question" -> question();
            case "answer" -> answer();
            case "questions" -> cursor.children(this::child);
            case "blockContainer" -> container(cursor.attribute("class").orElse(""));
            default -> loose().addAll(blocks.block(name));
        }
    }

    /** Blocks that do not say what they are stand before the questions or after them. */
    private List<Block> loose() {
        return questions.isEmpty() ? introduction : explanation;
    }

    private void container(String role) throws XMLStreamException {
        switch (role) {
            case Akn.INTRODUCTION -> introduction.addAll(blocks.children());
            case Akn.NOTICE -> notice.addAll(blocks.children());
            case Akn.EXPLANATION -> explanation.addAll(blocks.children());
            default -> loose().addAll(blocks.block("blockContainer"));
        }
    }

    private void question() throws XMLStreamException {
        SourceSpan start = cursor.span();
        asker = asker.isEmpty() ? cursor.attribute("by").orElse("") : asker;
        asked = asked.isEmpty() ? cursor.attribute("to").orElse("") : asked;
        Entry entry = new Entry().read();
        Question question = Question.builder()
                .numbers(entry.numbers())
                .lead(entry.lead)
                .content(entry.content)
                .build();
        questions.add(new Read<>(question, questions.size(), start.to(cursor.span())));
    }

    private void answer() throws XMLStreamException {
        SourceSpan start = cursor.span();
        answerer = answerer.isEmpty() ? cursor.attribute("by").orElse("") : answerer;
        office = office.isEmpty() ? cursor.attribute("as").orElse("") : office;
        int index = cursor.ownNumber("index").orElse(answers.size());
        Entry entry = new Entry().read();
        Answer answer = Answer.builder()
                .numbers(entry.numbers())
                .lead(entry.lead)
                .content(entry.content)
                .build();
        answers.add(new Read<>(answer, index, start.to(cursor.span())));
    }

    /** What a question and an answer have in common. */
    private final class Entry {
        private final Optional<String> ownNumbers = cursor.own("numbers");
        private final SourceSpan tag = cursor.span();
        private final List<Block> lead = new ArrayList<>();
        private final List<Block> content = new ArrayList<>();
        private String printed = "";

        Entry read() throws XMLStreamException {
            cursor.content(
                    name -> {
                        if (name.equals("num")) {
                            printed = cursor.text();
                        } else if (name.equals("from")) {
                            cursor.skip();
                        } else if (cursor.attribute("class").equals(Optional.of(Akn.LEAD))) {
                            lead.addAll(blocks.children());
                        } else {
                            content.addAll(blocks.block(name));
                        }
                    },
                    text -> {
                        if (!text.isBlank()) {
                            content.add(Paragraph.of(text));
                        }
                    });
            return this;
        }

        QuestionNumbers numbers() {
            if (ownNumbers.isEmpty()) {
                int digit = 0;
                while (digit < printed.length() && !Character.isDigit(printed.charAt(digit))) {
                    digit++;
                }
                return QuestionNumbers.lookingAt(printed, digit)
                        .map(QuestionNumbers.Prefix::numbers)
                        .orElse(QuestionNumbers.NONE);
            }
            List<QuestionNumber> numbers = new ArrayList<>();
            for (String token : ownNumbers.get().strip().split("\\s+")) {
                try {
                    numbers.add(QuestionNumber.parse(token));
                } catch (IllegalArgumentException e) {
                    cursor.findings().malformedValue("numbers", token, tag);
                }
            }
            return QuestionNumbers.of(numbers);
        }
    }

    /** The set: what the skeleton says, else what the standard's elements say, and the text. */
    WrittenQuestions set(Optional<WrittenQuestions> skeleton, Facts facts, List<NotesRead.Found> notes) {
        WrittenQuestions.Builder set = WrittenQuestions.builder();
        if (skeleton.isPresent()) {
            set.heading(skeleton.get().heading()).response(skeleton.get().response());
        } else {
            set.heading(facts.heading(subject, asker, asked));
            set.response(answers.isEmpty() && notice.isEmpty() ? Optional.empty() : facts.response(answerer, office));
        }
        set.introduction(introduction)
                .questions(questions.stream().map(Read::value).toList())
                .answers(answers.stream().map(Read::value).toList())
                .explanation(explanation)
                .footnotes(notes.stream().map(NotesRead.Found::note).toList());
        Optional<NoticeKind> kind = skeleton.flatMap(WrittenQuestions::notice).map(Notice::kind);
        kind.or(() -> notice.isEmpty() ? Optional.empty() : Optional.of(NoticeKind.DEFERRAL))
                .ifPresent(
                        k -> set.notice(Notice.builder().kind(k).content(notice).build()));
        return set.build();
    }

    void map(String path, List<NotesRead.Found> notes, SourceMap.Builder map) {
        for (int i = 0; i < questions.size(); i++) {
            map.path(path + "/questions/" + i, questions.get(i).span());
        }
        for (int i = 0; i < answers.size(); i++) {
            map.path(path + "/answers/" + i, answers.get(i).span());
        }
        for (int i = 0; i < notes.size(); i++) {
            map.path(path + "/footnotes/" + i, notes.get(i).span());
        }
    }
}
