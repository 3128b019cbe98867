package nl.kamervragen.read.letter;

import java.util.List;
import java.util.Optional;
import nl.kamervragen.content.Block;
import nl.kamervragen.model.Letterhead;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.Signatory;
import nl.kamervragen.reference.CaseNumber;
import nl.kamervragen.source.SourceBlock;

/**
 * What the letter itself came to, without its annex.
 *
 * @param letterhead the letterhead
 * @param body the text
 * @param signatories who signed
 * @param onBehalfOf the offices of "mede namens"
 * @param reference the number of the set that the text gives, other than as somebody's reference
 * @param rest lines after the signature, which belong to the annex
 */
public record LetterPart(
        Letterhead letterhead,
        List<Block> body,
        List<Signatory> signatories,
        List<Office> onBehalfOf,
        Optional<CaseNumber> reference,
        List<SourceBlock> rest) {}
