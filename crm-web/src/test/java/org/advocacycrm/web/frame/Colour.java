package org.advocacycrm.web.frame;

import java.util.HexFormat;

/** A colour as light, for the arithmetic of contrast and of how different two colours look. */
record Colour(double red, double green, double blue) {

    /** Which light an eye lacks, as matrices on linear light (Machado, Oliveira and Fernandes 2009, severity 1). */
    enum Vision {
        NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
        PROTAN(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
        DEUTAN(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
        TRITAN(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

        @SuppressWarnings("ImmutableEnumChecker") // filled once, never handed out
        private final double[] matrix;

        Vision(double... matrix) {
            this.matrix = matrix;
        }
    }

    static Colour of(String hex) {
        var parts = HexFormat.of().parseHex(hex.substring(1));
        return new Colour(linear(parts[0]), linear(parts[1]), linear(parts[2]));
    }

    private static double linear(byte part) {
        var value = Byte.toUnsignedInt(part) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /** The contrast of WCAG 2, from 1 to 21. */
    double contrastTo(Colour other) {
        var lighter = Math.max(luminance(), other.luminance());
        var darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private double luminance() {
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    Colour seenBy(Vision vision) {
        var m = vision.matrix;
        return new Colour(
                visible(m[0] * red + m[1] * green + m[2] * blue),
                visible(m[3] * red + m[4] * green + m[5] * blue),
                visible(m[6] * red + m[7] * green + m[8] * blue));
    }

    private static double visible(double light) {
        return Math.clamp(light, 0, 1);
    }

    /** How different the two look: CIEDE2000. */
    double differenceTo(Colour other) {
        return Lab.of(this).differenceTo(Lab.of(other));
    }

    private record Lab(double l, double a, double b) {

        static Lab of(Colour c) {
            var x = curve((0.4124564 * c.red + 0.3575761 * c.green + 0.1804375 * c.blue) / 0.95047);
            var y = curve(0.2126729 * c.red + 0.7151522 * c.green + 0.0721750 * c.blue);
            var z = curve((0.0193339 * c.red + 0.1191920 * c.green + 0.9503041 * c.blue) / 1.08883);
            return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z));
        }

        private static double curve(double t) {
            return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
        }

        double differenceTo(Lab other) {
            var g = 0.5 * (1 - weight((chroma() + other.chroma()) / 2));
            var one = new Lab(l, a * (1 + g), b);
            var two = new Lab(other.l, other.a * (1 + g), other.b);
            var dl = two.l - one.l;
            var dc = two.chroma() - one.chroma();
            var dh = hueDifference(one, two);
            var dH = 2 * Math.sqrt(one.chroma() * two.chroma()) * Math.sin(Math.toRadians(dh / 2));
            var meanL = Math.pow((one.l + two.l) / 2 - 50, 2);
            var meanC = (one.chroma() + two.chroma()) / 2;
            var meanH = meanHue(one, two, dh);
            var light = dl / (1 + 0.015 * meanL / Math.sqrt(20 + meanL));
            var chroma = dc / (1 + 0.045 * meanC);
            var hue = dH / (1 + 0.015 * meanC * hueWeight(meanH));
            var turn = -Math.sin(Math.toRadians(60 * Math.exp(-Math.pow((meanH - 275) / 25, 2)))) * 2 * weight(meanC);
            return Math.sqrt(light * light + chroma * chroma + hue * hue + turn * chroma * hue);
        }

        private static double weight(double chroma) {
            var seventh = Math.pow(chroma, 7);
            return Math.sqrt(seventh / (seventh + Math.pow(25, 7)));
        }

        private static double hueWeight(double h) {
            return 1
                    - 0.17 * Math.cos(Math.toRadians(h - 30))
                    + 0.24 * Math.cos(Math.toRadians(2 * h))
                    + 0.32 * Math.cos(Math.toRadians(3 * h + 6))
                    - 0.20 * Math.cos(Math.toRadians(4 * h - 63));
        }

        private double chroma() {
            return Math.hypot(a, b);
        }

        private double hue() {
            return (Math.toDegrees(Math.atan2(b, a)) + 360) % 360;
        }

        private static double hueDifference(Lab one, Lab two) {
            if (one.chroma() * two.chroma() == 0) {
                return 0;
            }
            var turn = two.hue() - one.hue();
            return turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
        }

        private static double meanHue(Lab one, Lab two, double difference) {
            if (one.chroma() * two.chroma() == 0) {
                return one.hue() + two.hue();
            }
            return (one.hue() + difference / 2 + 360) % 360;
        }
    }
}
