create table catalogue_text (
    kind        text not null,
    code        text not null,
    language    text not null,
    name        text not null,
    description text not null,
    constraint catalogue_text_pk primary key (kind, code, language),
    constraint catalogue_text_kind_ck check (kind in ('TOPIC', 'OFFER_TYPE')),
    constraint catalogue_text_language_ck check (language ~ '^[a-z]{2,3}$' and language <> 'en'),
    constraint catalogue_text_name_ck check (name <> '')
);

comment on table catalogue_text is 'Topics and types of offer in other languages than English; what is missing is shown in English';

insert into catalogue_text (kind, code, language, name, description) values
    ('TOPIC', 'tips', 'de', 'Tipps zu Ihren Produkten', 'Wie Sie mehr aus dem machen, was Sie gekauft haben.'),
    ('TOPIC', 'news', 'de', 'Neues von uns', 'Was neu ist und woran wir arbeiten.'),
    ('TOPIC', 'products', 'de', 'Neue Produkte', 'Wenn etwas Neues fertig ist, das zu dem passt, was Sie benutzen.'),
    ('TOPIC', 'events', 'de', 'Veranstaltungen und Kurse', 'Online und in Ihrer Nähe.'),
    ('TOPIC', 'ideas', 'de', 'Was aus Ihren Ideen wurde', 'Was Kunden vorgeschlagen haben und was wir daraus gemacht haben.'),
    ('OFFER_TYPE', 'OWNED', 'de', 'Angebote zu Ihren Produkten', 'Passende Ersatzteile, Zubehör und Erweiterungen.'),
    ('OFFER_TYPE', 'NEW_PRODUCTS', 'de', 'Neue Produkte', 'Einführungspreise für das, was gerade erschienen ist.'),
    ('OFFER_TYPE', 'PREMIUM', 'de', 'Premium', 'Unsere besten Produkte und Leistungen.'),
    ('OFFER_TYPE', 'CLOSEOUT', 'de', 'Restposten', 'Kleinere Preise für das, was aus dem Sortiment geht.'),
    ('TOPIC', 'tips', 'es', 'Consejos sobre sus productos', 'Cómo sacar más partido a lo que compró.'),
    ('TOPIC', 'news', 'es', 'Nuestras noticias', 'Lo nuevo y en qué estamos trabajando.'),
    ('TOPIC', 'products', 'es', 'Productos nuevos', 'Cuando haya algo nuevo que vaya con lo que usa.'),
    ('TOPIC', 'events', 'es', 'Encuentros y cursos', 'En línea y cerca de usted.'),
    ('TOPIC', 'ideas', 'es', 'Qué fue de sus ideas', 'Lo que propusieron los clientes y lo que hicimos con ello.'),
    ('OFFER_TYPE', 'OWNED', 'es', 'Ofertas para sus productos', 'Recambios, consumibles y mejoras que encajan.'),
    ('OFFER_TYPE', 'NEW_PRODUCTS', 'es', 'Productos nuevos', 'Precios de lanzamiento de lo que acaba de salir.'),
    ('OFFER_TYPE', 'PREMIUM', 'es', 'Premium', 'Nuestros mejores productos y servicios.'),
    ('OFFER_TYPE', 'CLOSEOUT', 'es', 'Fin de existencias', 'Precios rebajados de lo que deja de venderse.');

-- How often something comes is counted now, not claimed.
update topic
set description = regexp_replace(description, ' About \d+ messages? a (month|year)\.$', '')
where description ~ ' About \d+ messages? a (month|year)\.$';
