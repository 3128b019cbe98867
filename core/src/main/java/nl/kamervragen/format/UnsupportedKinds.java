package nl.kamervragen.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Kinds of file that document systems hold and that no format reads: naming them helps more than "unknown". */
final class UnsupportedKinds {
    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    /** The stream in which Office keeps a file that has a password. */
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private static final byte[] RTF = "{\\rtf".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int ODF_MIMETYPE_OFFSET = 38;

    private UnsupportedKinds() {}

    static Optional<String> of(Input input) {
        if (input.startsWith(OLE)) {
            if (holds(input, ENCRYPTED)) {
                return Optional.of("encrypted Word (.docx)");
            }
            return Optional.of(input.extension().equals("msg") ? "Outlook (.msg)" : "Word 97 (.doc)");
        }
        if (input.startsWith(RTF)) {
            return Optional.of("RTF (.rtf)");
        }
        return input.startsWith(ZIP) && isOpenDocument(input) ? Optional.of("OpenDocument (.odt)") : Optional.empty();
    }

    private static boolean holds(Input input, byte[] wanted) {
        try (InputStream stream = input.stream()) {
            int matched = 0;
            for (int next = stream.read(); next >= 0; next = stream.read()) {
                byte value = (byte) next;
                matched = value == wanted[matched] ? matched + 1 : value == wanted[0] ? 1 : 0;
                if (matched == wanted.length) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    /** An OpenDocument file starts with an uncompressed entry "mimetype", whose content stands at a fixed place. */
    private static boolean isOpenDocument(Input input) {
        try (InputStream stream = input.stream()) {
            String head = new String(stream.readNBytes(100), StandardCharsets.ISO_8859_1);
            return head.startsWith("application/vnd.oasis.opendocument", ODF_MIMETYPE_OFFSET);
        } catch (IOException e) {
            return false;
        }
    }
}
