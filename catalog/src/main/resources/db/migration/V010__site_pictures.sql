-- Pictures of the shop itself: the front page's hero, the kiosks' idle screens, local culture.
create table site_picture (
  slug slug primary key,
  picture picture not null,
  picture_key text generated always as (picture ->> 'key') stored references media_asset
);
