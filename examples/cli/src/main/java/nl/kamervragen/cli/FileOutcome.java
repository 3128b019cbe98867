package nl.kamervragen.cli;

import java.io.IOException;
import java.util.List;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;

/**
 * What came of one file of a batch (<i>uitkomst</i>).
 *
 * @param name the path below the folder
 * @param written whether it was written in the other format
 * @param findings of reading and writing, or why there was neither
 */
record FileOutcome(String name, boolean written, List<Diagnostic> findings) {
    static FileOutcome inaccessible(String name, IOException reason) {
        return failed(name, BatchCodes.FILE_INACCESSIBLE, IoReason.of(reason));
    }

    static FileOutcome broken(String name, Throwable reason) {
        return failed(name, BatchCodes.FILE_FAILED, reason.toString());
    }

    private static FileOutcome failed(String name, Code code, String reason) {
        return new FileOutcome(
                name, false, List.of(Diagnostic.of(code).with("reason", reason).build()));
    }
}
