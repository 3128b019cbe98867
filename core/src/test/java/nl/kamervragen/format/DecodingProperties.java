package nl.kamervragen.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Bytes become the text that the platform makes of them. */
class DecodingProperties {
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("aé€’«\u0000\u007f\u0080\u07ff\u0800\ud7ff\ue000\uffff\ufffd")
                .ofMaxLength(12)
                .map(text -> "x" + text + (text.length() % 5 == 0 ? "\ud83d\ude00" : ""));
    }

    @Provide
    Arbitrary<byte[]> nearlyUtf8() {
        return Arbitraries.bytes()
                .map(b -> (byte) (b % 3 == 0 ? b & 0x7F : b))
                .array(byte[].class)
                .ofMaxSize(6);
    }

    @Property
    void everyTextComesBack(@ForAll("texts") String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(Input.of(bytes, "").text().orThrow()).isEqualTo(text);
    }

    @Property(tries = 5000)
    void whatIsDecodedFastIsWhatThePlatformDecodes(@ForAll("nearlyUtf8") byte[] bytes) {
        String fast = Utf8.decode(bytes);
        if (fast != null) {
            assertThat(fast).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
            assertThat(fast.getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes);
        }
    }
}
