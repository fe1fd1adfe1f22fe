package org.advocacycrm.demo;

import org.advocacycrm.demo.world.Draw;

/** The ways by which customers reach the demo company. The story: the chat with its robot is hard work. */
final class Channels {

    static final String CHANNEL_OF_THE_STORY = "CHAT";
    private static final String[] SERVICE = {"PHONE", "EMAIL", CHANNEL_OF_THE_STORY, "APP", "STORE"};
    private static final String[] SURVEY = {"EMAIL", "APP", "SMS"};

    private Channels() {}

    static String ofService(Draw draw) {
        return SERVICE[draw.weighted(38, 24, 20, 12, 6)];
    }

    static String ofSurvey(Draw draw) {
        return SURVEY[draw.weighted(60, 26, 14)];
    }

    static String ofShopping(Draw draw) {
        return draw.chance(0.7) ? "WEB" : "STORE";
    }

    /** How much easier than usual the channel is, as a share of the scale of ease. */
    static double ease(String channel) {
        return switch (channel) {
            case CHANNEL_OF_THE_STORY -> -0.27;
            case "APP" -> 0.05;
            case "STORE" -> 0.04;
            default -> 0.02;
        };
    }
}
