package nl.kamervragen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Exchange;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.Signatory;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.read.ReadOptions;
import nl.kamervragen.reference.CaseNumber;
import nl.kamervragen.validate.Report;

/** The samples of README.md, word for word between the marks; {@link ReadmeTest} compares and runs them. */
@SuppressWarnings("SystemOut")
final class ReadmeSamples {
    private ReadmeSamples() {}

    static ParseResult<Document> read(Path path) throws IOException {
        // sample
        ParseResult<Document> result = Kamervragen.read(path);
        WrittenQuestions questions = result.orThrow().writtenQuestions().orElseThrow();
        for (Exchange exchange : questions.exchanges()) {
            exchange.questions().forEach(question -> System.out.println(question.plainText()));
            String answer = exchange.answer().map(Answer::plainText).orElse("(no answer)");
            System.out.println("    " + answer);
        }
        // end
        return result;
    }

    static Report validate(Path path) throws IOException {
        // sample
        Report report = Kamervragen.validate(Kamervragen.read(path));
        for (Diagnostic finding : report.findings()) {
            int line = finding.span().map(SourceSpan::line).orElse(0);
            System.out.println(line + " " + finding.severity() + " " + finding.code());
            System.out.println("    " + finding.message(Locale.ENGLISH));
        }
        System.out.println(report.isValid() ? "valid" : "not valid");
        // end
        return report;
    }

    static String write(Path path) throws IOException {
        // sample
        Document document = Kamervragen.read(path).orThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Diagnostic> losses = Kamervragen.write(document, "json", out);
        losses.forEach(loss -> System.out.println("not written: " + loss.message(Locale.ENGLISH)));
        String json = out.toString(StandardCharsets.UTF_8);
        System.out.println(json);
        // end
        return json;
    }

    static List<Diagnostic> letter(WrittenQuestions questions, OutputStream out) throws IOException {
        // sample
        Office office = Office.minister("van", "Infrastructuur en Waterstaat");
        Signatory signatory = Signatory.of("Hanneke ter Welle", office);
        Letter draft = Letter.answering(questions, signatory, LocalDate.of(2026, 3, 24));
        WrittenQuestions answered = questions.toBuilder()
                .addAnswer(Answer.of("1", "Ja, dat bericht ken ik."))
                .addAnswer(Answer.of("2 en 3", "De sluis gaat in mei weer open."))
                .build();
        Letter letter = draft.toBuilder()
                .addBody(Paragraph.of("Hierbij bied ik u de antwoorden aan op de schriftelijke vragen over de sluis."))
                .writtenQuestions(answered)
                .build();
        List<Diagnostic> losses = Kamervragen.write(letter, "docx", out);
        // end
        return losses;
    }

    static boolean check() {
        // sample
        boolean valid = CaseNumber.isValid("2026Z05817");
        CaseNumber number = CaseNumber.parse("2026Z05817");
        System.out.println(valid + " " + number.year() + " " + number.links());
        // end
        return valid;
    }

    static Report settings(Path path) throws IOException {
        // sample
        Kamervragen mine = Kamervragen.builder()
                .options(ReadOptions.standard().withUnknownProperties(true))
                .asOf(LocalDate.of(2026, 6, 1))
                .build();
        ParseResult<Document> result = mine.reader().in("markdown").read(path);
        Report report = mine.validator().validate(result);
        // end
        return report;
    }
}
