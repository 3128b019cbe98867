package nl.kamervragen.format.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Bounds what compressed streams may become, before PDFBox inflates them: it holds a whole stream in memory and knows no
 * limit.
 */
final class Inflation {
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

    /** Data this much smaller than the limit cannot pass it: deflate makes no more than about a thousand of one. */
    private static final int MOST_RATIO = 1032;

    private static final int BUFFER = 1 << 16;

    private Inflation() {}

    /** Whether all deflated streams of a file together stay within a limit. A second deflation within counts too. */
    static boolean isWithin(byte[] file, long limit) {
        if ((long) file.length * MOST_RATIO <= limit) {
            return true;
        }
        long left = limit;
        int at = 0;
        while (left >= 0 && (at = next(file, at)) >= 0) {
            left -= inflated(file, at, left);
        }
        return left >= 0;
    }

    /** The same for a file whose streams are encrypted, once it is open. */
    static boolean isWithin(PDDocument document, long limit) throws IOException {
        long left = limit;
        COSDocument objects = document.getDocument();
        for (org.apache.pdfbox.cos.COSObjectKey key : objects.getXrefTable().keySet()) {
            COSObject object = objects.getObjectFromPool(key);
            if (object.getObject() instanceof COSStream stream) {
                try (InputStream raw = stream.createRawInputStream()) {
                    byte[] bytes = raw.readAllBytes();
                    left -= inflated(bytes, 0, left);
                }
            }
            if (left < 0) {
                return false;
            }
        }
        return true;
    }

    /** Where the data of the next stream starts; negative when there is none. */
    private static int next(byte[] file, int from) {
        for (int i = from; i + STREAM.length + 2 < file.length; i++) {
            if (file[i] == 's' && matches(file, i) && (i < 3 || file[i - 1] != 'd')) {
                int at = i + STREAM.length;
                at += file[at] == '\r' ? 1 : 0;
                return at + (at < file.length && file[at] == '\n' ? 1 : 0);
            }
        }
        return -1;
    }

    private static boolean matches(byte[] file, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (file[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    /** How much the data at a place inflates to, as far as it is deflated at all; stops past the limit. */
    private static long inflated(byte[] data, int from, long limit) {
        Inflater inflater = new Inflater();
        byte[] buffer = new byte[BUFFER];
        try {
            inflater.setInput(data, from, data.length - from);
            while (inflater.getBytesWritten() <= limit) {
                if (inflater.inflate(buffer) == 0) {
                    break;
                }
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException e) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }
}
