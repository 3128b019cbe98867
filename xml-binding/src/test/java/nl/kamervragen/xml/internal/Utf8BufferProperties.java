package nl.kamervragen.xml.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is escaped and encoded in one pass is what comes of one after the other. */
class Utf8BufferProperties {
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("a<>&\"\r\n\té€\u0800\uffff\ud83d\ude00")
                .ofMaxLength(12)
                .map(text -> text.repeat(text.length() == 12 ? 2000 : 1));
    }

    @Property
    void textIsEscapedAndEncoded(@ForAll("texts") String text) throws IOException {
        String expected = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;");
        assertThat(bytes(new Utf8Buffer().put('>').text(text))).isEqualTo(utf8(">" + expected));
    }

    @Property
    void attributesAreEscapedAndEncoded(@ForAll("texts") String text) throws IOException {
        String expected = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;")
                .replace("\r", "&#13;")
                .replace("\n", "&#10;")
                .replace("\t", "&#9;");
        assertThat(bytes(new Utf8Buffer().ascii("a=").attribute(text))).isEqualTo(utf8("a=" + expected));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Utf8Buffer buffer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        buffer.writeTo(out);
        return out.toByteArray();
    }
}
