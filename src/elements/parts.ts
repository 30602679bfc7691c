/** What an element hands on of the parts of those in it, so that a page styles them all through the outermost one. */
export const parts = 'list,item,step,answer,action,warning,status,source';
