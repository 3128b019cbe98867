package nl.kamervragen.validate;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamervragen.model.Publication;
import nl.kamervragen.model.PublicationStatus;
import nl.kamervragen.reference.Chamber;
import org.junit.jupiter.api.Test;

class CleanLetterTest {
    @Test
    void aCleanLetterHasNoFinding() {
        Report report = Validator.standard().validate(CleanLetter.letter());

        assertThat(report.findings()).isEmpty();
        assertThat(report.isValid()).isTrue();
        assertThat(report.notApplicable()).extracting(code -> code.slug()).containsExactly("question-unanswered");
    }

    @Test
    void aCleanPublicationHasNoFinding() {
        Publication edited = CleanLetter.publication(CleanLetter.ANSWERED);

        assertThat(Checked.findings(edited)).isEmpty();
        assertThat(Checked.findings(
                        edited.toBuilder().status(PublicationStatus.UNEDITED).build()))
                .isEmpty();
        assertThat(Checked.findings(edited.toBuilder().chamber(Chamber.EK).build()))
                .isEmpty();
    }
}
