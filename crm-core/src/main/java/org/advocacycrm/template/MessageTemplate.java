package org.advocacycrm.template;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.lifeevent.LifeStage;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.shared.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A message as staff wrote it. Each time it is kept it becomes a new version; older ones stay as they were.
 *
 * @param topic the content topic it belongs to, if any
 * @param offerType the type of the offer it makes, if any
 * @param lifeStages whom the offer suits; empty where it suits everybody
 * @param revision of the version; the first has number 0
 */
public record MessageTemplate(
        TemplateId id,
        String name,
        ContactPurpose purpose,
        @Nullable String topic,
        @Nullable String offerType,
        Set<LifeStage> lifeStages,
        SortedMap<Variant, TemplateText> texts,
        Revision revision) {

    public static final int LONGEST_NAME = 80;

    /** Which language is taken first where none was asked for that there is. */
    private static final List<String> FALLBACKS = List.of("en", "de", "es");

    public MessageTemplate {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A template has a name of at most 80 characters: " + name);
        }
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("A template has a text");
        }
        var stages = EnumSet.noneOf(LifeStage.class);
        stages.addAll(lifeStages);
        lifeStages = Collections.unmodifiableSet(stages);
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /** What staff call the version. */
    public long version() {
        return revision.number() + 1;
    }

    public SortedSet<Channel> channels() {
        return texts.keySet().stream().map(Variant::channel).collect(Collectors.toCollection(TreeSet::new));
    }

    public SortedSet<String> languages() {
        return texts.keySet().stream()
                .map(variant -> variant.language().getLanguage())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The form for the channel that comes closest to the language somebody reads; none if it has none for the channel. */
    public Optional<Variant> closest(Channel channel, @Nullable Locale read) {
        var there = texts.keySet().stream()
                .filter(variant -> variant.channel() == channel)
                .toList();
        return in(there, read == null ? "" : read.getLanguage())
                .or(() -> FALLBACKS.stream()
                        .flatMap(language -> in(there, language).stream())
                        .findFirst())
                .or(() -> there.stream().findFirst());
    }

    /** The forms that are missing: in a language that another channel has, or another form of the same channel. */
    public SortedSet<Variant> missing() {
        return channels().stream()
                .flatMap(channel -> languages().stream().map(tag -> new Variant(channel, Locale.forLanguageTag(tag))))
                .filter(variant -> in(
                                texts.keySet().stream()
                                        .filter(there -> there.channel() == variant.channel())
                                        .toList(),
                                variant.language().getLanguage())
                        .isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<Variant> in(List<Variant> variants, String language) {
        return variants.stream()
                .filter(variant -> variant.language().getLanguage().equals(language))
                .findFirst();
    }
}
