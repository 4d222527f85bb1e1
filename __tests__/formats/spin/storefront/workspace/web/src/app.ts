const shop = document.querySelector<HTMLElement>("#shop");
