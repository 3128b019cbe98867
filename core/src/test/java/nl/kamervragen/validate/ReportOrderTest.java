package nl.kamervragen.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.model.Document;
import org.junit.jupiter.api.Test;

class ReportOrderTest {
    @Test
    void sortsBySourceThenByPathThenByCode() {
        ParseResult<Document> result = ParseResult.of(
                CleanLetter.letter(),
                List.of(
                        Diagnostic.of(ReadingCodes.PARAGRAPH_SPLIT)
                                .path("/writtenQuestions/answers/10")
                                .build(),
                        Diagnostic.of(ReadingCodes.PARAGRAPH_SPLIT)
                                .path("/writtenQuestions/answers/9/content/0")
                                .build(),
                        Diagnostic.of(ReadingCodes.DATE_MALFORMED)
                                .path("/body/2")
                                .build(),
                        Diagnostic.of(ReadingCodes.DATE_IMPOSSIBLE)
                                .path("/body/2")
                                .build(),
                        Diagnostic.of(ReadingCodes.DATE_MALFORMED)
                                .path("/letterhead/date")
                                .build(),
                        Diagnostic.of(ReadingCodes.PAGE_HEADER_IN_TEXT)
                                .at(SourceSpan.ofLine(92, 1, 900, 4))
                                .build(),
                        Diagnostic.of(ReadingCodes.PAGE_HEADER_IN_TEXT)
                                .at(SourceSpan.ofLine(44, 1, 400, 4))
                                .build()));

        assertThat(Validator.standard().validate(result).findings())
                .extracting(f -> f.code() + " "
                        + f.span()
                                .map(s -> Integer.toString(s.line()))
                                .or(f::path)
                                .orElse(""))
                .containsExactly(
                        "page-header-in-text 44",
                        "page-header-in-text 92",
                        "date-malformed /letterhead/date",
                        "date-impossible /body/2",
                        "date-malformed /body/2",
                        "paragraph-split /writtenQuestions/answers/9/content/0",
                        "paragraph-split /writtenQuestions/answers/10");
    }
}
